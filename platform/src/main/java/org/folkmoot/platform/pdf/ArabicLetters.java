package org.folkmoot.platform.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins Arabic letters: gives each the form that it takes between its neighbours. The forms are read from Unicode's own
 * order of them, in which those of a letter stand together: alone, at the end, at the beginning, in the middle.
 */
final class ArabicLetters {

    private static final int ALONE = 0;
    private static final int END = 1;
    private static final int BEGINNING = 2;
    private static final int MIDDLE = 3;
    private static final int BOTH_SIDES = 4;
    private static final int TATWEEL = 0x640;
    private static final char LAM = 'ل';

    private static final Map<String, List<Integer>> FORMS = new HashMap<>();

    static {
        learn(0xFB50, 0xFBB1);
        learn(0xFBD3, 0xFBE9);
        learn(0xFBFC, 0xFBFF);
        learn(0xFE80, 0xFEFC);
    }

    private ArabicLetters() {}

    private static void learn(int first, int last) {
        for (int form = first; form <= last; form++) {
            String letter = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
            List<Integer> known = FORMS.computeIfAbsent(letter, each -> new ArrayList<>());
            if (known.size() < BOTH_SIDES) {
                known.add(form);
            }
        }
    }

    /** The text, in the order in which it is read, with every letter in its form. */
    static String joined(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean joins = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Character.getType(letter) == Character.NON_SPACING_MARK) {
                out.append(letter);
                continue;
            }
            String pair = letter == LAM && i + 1 < text.length() ? text.substring(i, i + 2) : "";
            boolean ligature = FORMS.containsKey(pair);
            List<Integer> forms = FORMS.get(ligature ? pair : String.valueOf(letter));
            if (forms == null) {
                out.append(letter);
                joins = letter == TATWEEL;
                continue;
            }
            i += ligature ? 1 : 0;
            boolean on = forms.size() == BOTH_SIDES && takesOn(text, i + 1);
            out.append((char) form(forms, joins, on).intValue());
            joins = on;
        }
        return out.toString();
    }

    private static Integer form(List<Integer> forms, boolean before, boolean after) {
        int wanted = before ? after ? MIDDLE : END : after ? BEGINNING : ALONE;
        return forms.get(Math.min(wanted, forms.size() - 1));
    }

    /** True where the next letter can be joined to the one before it. */
    private static boolean takesOn(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                List<Integer> forms = FORMS.get(String.valueOf(letter));
                return letter == TATWEEL || forms != null && forms.size() > 1;
            }
        }
        return false;
    }
}
