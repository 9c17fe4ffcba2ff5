package org.folkmoot.members.boundaries.web;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.members.boundaries.SeeARedraw.Line;
import org.folkmoot.templates.members.boundaries.JteshiftChartGenerated;

/**
 * Members of each constituency before and after, as bars: outlined before, filled after, and a line at the minimum, so
 * that it reads in print and without colour. The table beside it says the same in numbers.
 */
public final class ShiftChart {

    private static final int LEFT = 10;
    private static final int WIDTH = 640;
    private static final int ROW = 62;
    private static final int TOP = 34;

    private ShiftChart() {}

    static Content of(List<Line> lines) {
        List<Line> whole = lines.stream().filter(each -> !each.isClass()).toList();
        long most = whole.stream()
                .mapToLong(each ->
                        Math.max(Math.max(each.shift().before(), each.shift().after()), each.minimum()))
                .max()
                .orElse(1);
        List<Bars> bars = new ArrayList<>();
        for (Line each : whole) {
            bars.add(new Bars(
                    each.name(),
                    each.shift().before(),
                    each.shift().after(),
                    TOP + bars.size() * ROW,
                    scaled(each.shift().before(), most),
                    scaled(each.shift().after(), most),
                    each.minimum() == 0 ? -1 : LEFT + scaled(each.minimum(), most)));
        }
        int height = TOP + bars.size() * ROW;
        return (HtmlContent) out -> JteshiftChartGenerated.render(out, null, bars, WIDTH + 100, height);
    }

    private static int scaled(long members, long most) {
        return (int) (members * WIDTH / Math.max(most, 1));
    }

    /**
     * The two bars of a constituency.
     *
     * @param y where its name stands
     * @param minimum where the line of the minimum stands; -1 for none
     */
    public record Bars(String name, long before, long after, int y, int beforeWidth, int afterWidth, int minimum) {}
}
