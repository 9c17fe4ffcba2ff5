package org.folkmoot.platform.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Says which signs our PDFs can show. The fonts are looked through once, when they are first asked about. */
@ApplicationScoped
public class Glyphs {

    static final String LATIN = "DejaVuSans.ttf";
    static final String HAN = "NotoSansSC_400Regular.ttf";

    private static final int BEYOND = 0x32000;
    private static final Map<String, BitSet> COVERED = new ConcurrentHashMap<>();

    /** The signs of a text that no font has, each once; empty where all can be shown. */
    public String missing(String text) {
        StringBuilder missing = new StringBuilder();
        ArabicLetters.joined(text)
                .codePoints()
                .filter(each -> !invisible(each) && !covers(LATIN, each) && !covers(HAN, each))
                .distinct()
                .forEach(missing::appendCodePoint);
        return missing.toString();
    }

    /** True where a text has signs that only the second font has. */
    static boolean needsHan(String text) {
        return text.codePoints().anyMatch(each -> each > 0x2E7F && !covers(LATIN, each) && covers(HAN, each));
    }

    private static boolean invisible(int sign) {
        int type = Character.getType(sign);
        boolean selector = sign >= 0xFE00 && sign <= 0xFE0F;
        return selector || type == Character.FORMAT || type == Character.CONTROL || Character.isWhitespace(sign);
    }

    private static boolean covers(String font, int sign) {
        return COVERED.computeIfAbsent(font, Glyphs::look).get(sign);
    }

    private static BitSet look(String font) {
        BitSet covered = new BitSet(BEYOND);
        try (InputStream stream = open(font);
                TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            CmapLookup signs = parsed.getUnicodeCmapLookup();
            for (int sign = ' '; sign < BEYOND; sign++) {
                covered.set(sign, signs.getGlyphId(sign) > 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + font + " cannot be read", e);
        }
        return covered;
    }

    static InputStream open(String font) {
        InputStream stream = Glyphs.class.getResourceAsStream(font);
        if (stream == null) {
            throw new IllegalStateException("The font " + font + " is missing");
        }
        return stream;
    }
}
