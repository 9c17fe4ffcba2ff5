package org.folkmoot.members.letters;

/** A sheet of labels that can be bought, with its measures in millimetres on A4 paper. */
public enum LabelSheet {
    L7160("21 labels, 63.5 by 38.1 mm (L7160)", 3, 7, 63.5, 38.1, 7.2, 15.1, 66.0),
    L7159("24 labels, 63.5 by 33.9 mm (L7159)", 3, 8, 63.5, 33.9, 7.2, 12.9, 66.0),
    L7163("14 labels, 99.1 by 38.1 mm (L7163)", 2, 7, 99.1, 38.1, 4.7, 15.1, 101.6),
    L7162("16 labels, 99.1 by 33.9 mm (L7162)", 2, 8, 99.1, 33.9, 4.7, 12.9, 101.6),
    L7165("8 labels, 99.1 by 67.7 mm (L7165)", 2, 4, 99.1, 67.7, 4.7, 13.1, 101.6),
    L7161("18 labels, 63.5 by 46.6 mm (L7161)", 3, 6, 63.5, 46.6, 7.2, 8.8, 66.0);

    private final String words;
    private final int across;
    private final int down;
    private final double width;
    private final double height;
    private final double left;
    private final double top;
    private final double step;

    LabelSheet(String words, int across, int down, double width, double height, double left, double top, double step) {
        this.words = words;
        this.across = across;
        this.down = down;
        this.width = width;
        this.height = height;
        this.left = left;
        this.top = top;
        this.step = step;
    }

    /** How pages say it. */
    public String words() {
        return words;
    }

    /** How many labels a sheet has. */
    public int labels() {
        return across * down;
    }

    /** Where the label with this number, from 0, lies on its sheet, as a style. */
    String style(int number) {
        double x = left + number % across * step;
        double y = top + number / across * height;
        return String.format(
                java.util.Locale.ROOT, "left:%.1fmm;top:%.1fmm;width:%.1fmm;height:%.1fmm", x, y, width, height);
    }
}
