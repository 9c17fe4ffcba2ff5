package org.folkmoot.members.postcodes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.folkmoot.members.model.Directories.Entry;
import org.folkmoot.members.model.Postcode;

/**
 * Which columns of a postcode directory hold what. Column numbers count from 0; -1 stands for none.
 *
 * @param source CODE_POINT for files without a header, ONSPD for files with one
 */
public record DirectoryLayout(String source, int postcode, int authority, int ward, int division, int gone) {

    /** The columns of Code-Point Open, which has no header. */
    public static final DirectoryLayout CODE_POINT = new DirectoryLayout("CODE_POINT", 0, 8, 9, -1, -1);

    /** A file that was not recognised: the officer says what is where. */
    public static final DirectoryLayout UNKNOWN = new DirectoryLayout("ONSPD", -1, -1, -1, -1, -1);

    private static final int CODE_POINT_COLUMNS = 10;
    private static final Pattern POSTCODE = Pattern.compile("pcds|pcd|pcd2|pcd7|pcd8");
    private static final Pattern AUTHORITY = Pattern.compile("oslaua|laua|lad[0-9]{2}cd|ladcd");
    private static final Pattern WARD = Pattern.compile("osward|ward|wd[0-9]{2}cd|wdcd");
    private static final Pattern DIVISION = Pattern.compile("ced|ced[0-9]{2}cd|cedcd");
    private static final Pattern GONE = Pattern.compile("doterm");
    private static final Pattern CODE = Pattern.compile("[A-Z][0-9]{8}");

    /** The layout of a file that begins with this row; empty where neither kind is recognised. */
    public static Optional<DirectoryLayout> of(List<String> first) {
        int postcode = find(first, POSTCODE);
        int authority = find(first, AUTHORITY);
        if (postcode >= 0 && authority >= 0) {
            return Optional.of(new DirectoryLayout(
                    "ONSPD", postcode, authority, find(first, WARD), find(first, DIVISION), find(first, GONE)));
        }
        boolean codePoint = first.size() >= CODE_POINT_COLUMNS
                && Postcode.parse(first.get(0)).isPresent();
        return codePoint ? Optional.of(CODE_POINT) : Optional.empty();
    }

    private static int find(List<String> header, Pattern name) {
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
            if (name.matcher(column).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** True where the first row of a file names the columns. */
    public boolean hasHeader() {
        return "ONSPD".equals(source);
    }

    /** The entry that a row makes. */
    Row read(List<String> fields) {
        Optional<Postcode> code = Postcode.parse(field(fields, postcode));
        String place = field(fields, authority);
        if (code.isEmpty()) {
            return Row.refused("“" + cut(field(fields, postcode)) + "” is not a postcode");
        }
        if (!CODE.matcher(place).matches()) {
            return Row.refused("no code of a local authority for " + code.get().written());
        }
        return new Row(
                new Entry(
                        code.get().key(),
                        place,
                        code(field(fields, ward)),
                        code(field(fields, division)),
                        !field(fields, gone).isEmpty()),
                "");
    }

    private static String code(String text) {
        return CODE.matcher(text).matches() ? text : "";
    }

    private static String field(List<String> fields, int column) {
        return column < 0 || column >= fields.size() ? "" : fields.get(column).strip();
    }

    private static String cut(String text) {
        return text.length() > 20 ? text.substring(0, 20) + "…" : text;
    }

    /** As job parameters. */
    public Map<String, String> asParameters() {
        return Map.of(
                "source", source,
                "postcode", String.valueOf(postcode),
                "authority", String.valueOf(authority),
                "ward", String.valueOf(ward),
                "division", String.valueOf(division),
                "gone", String.valueOf(gone));
    }

    /** From job parameters. */
    static DirectoryLayout of(Map<String, String> parameters) {
        return new DirectoryLayout(
                parameters.getOrDefault("source", "ONSPD"),
                number(parameters, "postcode"),
                number(parameters, "authority"),
                number(parameters, "ward"),
                number(parameters, "division"),
                number(parameters, "gone"));
    }

    private static int number(Map<String, String> parameters, String name) {
        return Integer.parseInt(parameters.getOrDefault(name, "-1"));
    }

    /**
     * A row as read.
     *
     * @param entry what it says; meaningless where it was refused
     * @param reason why it was refused; empty for a good row
     */
    record Row(Entry entry, String reason) {

        static Row refused(String reason) {
            return new Row(new Entry("", "", "", "", false), reason);
        }

        boolean good() {
            return reason.isEmpty();
        }
    }
}
