package org.folkmoot.members.representation.web;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folkmoot.members.model.Comparison;
import org.folkmoot.members.representation.CompareTheMembership.Line;
import org.folkmoot.members.representation.CompareTheMembership.Table;
import org.folkmoot.templates.members.representation.JtechartGenerated;

/**
 * Two bars for each band, members above people, told apart by filled and striped and by their words, not by colour; the
 * numbers stand beside them and in the table.
 *
 * @param id of the stripes: several drawings stand on one page
 * @param height of the whole drawing
 */
public record Chart(String id, String title, List<Pair> pairs, int height) {

    private static final int STEP = 78;
    private static final int LONGEST = 300;

    /** The bars of one band, with where they begin and how long they are. */
    public record Pair(String band, int top, int members, int people, String membersShare, String peopleShare) {}

    /** The chart of a table; without bars where nothing can be compared. */
    static Chart of(Table table) {
        List<Pair> pairs = new ArrayList<>();
        for (Line each : table.lines()) {
            Comparison compared = each.comparison();
            if (compared != null) {
                pairs.add(pair(each.band().words(), pairs.size() * STEP, compared));
            }
        }
        String title = table.measure().words() + ": share of public members, and of people in the area";
        return new Chart("stripes-" + table.measure().ordinal(), title, pairs, pairs.size() * STEP);
    }

    private static Pair pair(String band, int top, Comparison each) {
        return new Pair(
                band,
                top,
                (int) Math.round(each.memberShare() * LONGEST),
                (int) Math.round(each.peopleShare() * LONGEST),
                percent(each.memberShare()),
                percent(each.peopleShare()));
    }

    private static String percent(double share) {
        return String.format(Locale.UK, "%.1f%%", share * 100);
    }

    /** The drawing. */
    public Content drawn() {
        return (HtmlContent) out -> JtechartGenerated.render(out, null, this);
    }
}
