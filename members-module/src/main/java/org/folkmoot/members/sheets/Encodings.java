package org.folkmoot.members.sheets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells in which encoding a text file is written, and where nobody can tell. */
public final class Encodings {

    /** The encodings that a file which is not UTF-8 may be in, the likeliest first. */
    public static final List<String> OTHERS = List.of("windows-1252", "ISO-8859-15", "x-MacRoman", "windows-1250");

    private static final int PIECE = 1 << 16;
    private static final int LAST_PLAIN = 127;
    private static final int LONGEST_SHOWN = 160;

    private Encodings() {}

    /**
     * What was found.
     *
     * @param sure false where the office has to be asked
     */
    public record Found(String charset, boolean sure) {}

    /**
     * A way to read a file.
     *
     * @param line a line of the file, read in this encoding
     */
    public record Reading(String charset, String line) {}

    /** The encoding of a file, of which all bytes are looked at. */
    public static Found of(InputStream content) throws IOException {
        byte[] piece = new byte[PIECE];
        int length = content.readNBytes(piece, 0, PIECE);
        String marked = marked(piece, length);
        if (!marked.isEmpty()) {
            return new Found(marked, true);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(PIECE + 8);
        ByteBuffer bytes = ByteBuffer.allocate(PIECE + 8);
        while (length > 0) {
            bytes.put(piece, 0, length).flip();
            if (decoder.decode(bytes, text, false).isError()) {
                return new Found(OTHERS.get(0), false);
            }
            bytes.compact();
            text.clear();
            length = content.readNBytes(piece, 0, PIECE);
        }
        return bytes.position() > 0 ? new Found(OTHERS.get(0), false) : new Found("UTF-8", true);
    }

    private static String marked(byte[] start, int length) {
        return switch (length < 2 ? 0 : lengthOfMark(start)) {
            case 3 -> "UTF-8";
            case 2 -> start[0] == (byte) 0xFE ? "UTF-16BE" : "UTF-16LE";
            default -> "";
        };
    }

    /** How many bytes the byte order mark at the start has; 0 for none. */
    static int lengthOfMark(byte[] start) {
        if (start.length >= 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF) {
            return 3;
        }
        boolean big = start.length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF;
        boolean little = start.length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE;
        return big || little ? 2 : 0;
    }

    /**
     * How a file may be read, once for each way in which what people see differs: the line that tells the ways apart
     * best, in each of them. Empty where every line is plain.
     */
    public static List<Reading> readings(InputStream content) {
        Map<String, String> best = new LinkedHashMap<>();
        // One character a byte, so that the bytes of a line can be read in each encoding.
        Iterable<String> lines = new BufferedReader(new InputStreamReader(content, ISO_8859_1)).lines()::iterator;
        for (String line : lines) {
            if (line.chars().anyMatch(c -> c > LAST_PLAIN)) {
                Map<String, String> ways = ways(line.getBytes(ISO_8859_1));
                best = ways.size() > best.size() ? ways : best;
            }
            if (best.size() == OTHERS.size()) {
                break;
            }
        }
        return best.entrySet().stream()
                .map(each -> new Reading(each.getValue(), shown(each.getKey())))
                .toList();
    }

    /** What a line says, and the likeliest encoding in which it says that. */
    private static Map<String, String> ways(byte[] line) {
        Map<String, String> ways = new LinkedHashMap<>();
        OTHERS.forEach(each -> ways.putIfAbsent(new String(line, Charset.forName(each)), each));
        return ways;
    }

    private static String shown(String line) {
        return line.length() > LONGEST_SHOWN ? line.substring(0, LONGEST_SHOWN) + "…" : line;
    }

    /** The separator that a first line has most of. */
    public static char separator(String line) {
        char best = ',';
        long most = 0;
        for (char each : new char[] {',', ';', '\t', '|'}) {
            long count = line.chars().filter(c -> c == each).count();
            if (count > most) {
                best = each;
                most = count;
            }
        }
        return best;
    }
}
