package org.folkmoot.members.representation.web;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.folkmoot.members.model.Movement;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.templates.members.representation.JtemovementChartGenerated;

/**
 * Who came to each constituency and who went, as two bars told apart by filled and striped and by their words.
 *
 * @param height of the whole drawing
 */
public record MovementChart(List<Pair> pairs, int height) {

    private static final int STEP = 78;
    private static final int LONGEST = 260;

    /** The bars of one constituency, with where they begin and how long they are. */
    public record Pair(String name, int top, int came, int went, String cameWords, String wentWords) {}

    static MovementChart of(List<Movement> movements, Function<String, String> names) {
        long most = movements.stream()
                .mapToLong(each -> Math.max(came(each), went(each)))
                .max()
                .orElse(0);
        List<Pair> pairs = new ArrayList<>();
        for (Movement each : movements) {
            pairs.add(new Pair(
                    names.apply(each.constituency()),
                    pairs.size() * STEP,
                    length(came(each), most),
                    length(went(each), most),
                    Words.number(came(each)),
                    Words.number(went(each))));
        }
        return new MovementChart(pairs, pairs.size() * STEP);
    }

    private static long came(Movement each) {
        return each.joined() + each.movedIn();
    }

    private static long went(Movement each) {
        return each.left() + each.movedOut();
    }

    private static int length(long number, long most) {
        return most == 0 ? 0 : (int) (number * LONGEST / most);
    }

    /** The drawing. */
    public Content drawn() {
        return (HtmlContent) out -> JtemovementChartGenerated.render(out, null, this);
    }
}
