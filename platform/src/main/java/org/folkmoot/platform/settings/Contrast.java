package org.folkmoot.platform.settings;

import java.util.regex.Pattern;

/** How well a colour is told from white, as WCAG 2.2 reckons it; a trust's colour is used for lines and words on white. */
public final class Contrast {

    /** What words need (success criterion 1.4.3). */
    public static final double ENOUGH = 4.5;

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final int RED = 1;
    private static final int GREEN = 3;
    private static final int BLUE = 5;

    private Contrast() {}

    /** True for a colour such as {@code #7c2855} that can be told from white. */
    public static boolean isEnough(String colour) {
        return isColour(colour) && withWhite(colour) >= ENOUGH;
    }

    /** True for what is a colour at all. */
    public static boolean isColour(String text) {
        return COLOUR.matcher(text).matches();
    }

    /** The ratio to white, from 1 to 21. */
    public static double withWhite(String colour) {
        double luminance = 0.2126 * part(colour, RED) + 0.7152 * part(colour, GREEN) + 0.0722 * part(colour, BLUE);
        return 1.05 / (luminance + 0.05);
    }

    private static double part(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
