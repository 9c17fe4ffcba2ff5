package org.folkmoot.system.kills;

import java.nio.charset.StandardCharsets;
import org.folkmoot.system.http.Answer;
import org.folkmoot.system.http.Visitor;

/** A directory of postcodes that the office imports: the one of Bexley that people join from, and many more. */
final class Postcodes {

    static final int ROWS = 20_000;
    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final byte[] FILE = file().getBytes(StandardCharsets.US_ASCII);

    private Postcodes() {}

    /** Uploads it under this name and starts the import; gives the job's number. */
    static long importAs(String name, Visitor office) {
        String head = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n";
        byte[] body = joined(head.getBytes(StandardCharsets.US_ASCII), FILE, "\r\n--edge--\r\n");
        Answer uploaded = office.send(
                "POST",
                "/office/postcodes",
                body,
                "Content-Type",
                "multipart/form-data; boundary=edge",
                "Origin",
                office.base().toString());
        Answer columns = office.get(uploaded.header("Location").orElseThrow());
        Answer started = office.submit(columns);
        return Long.parseLong(started.path().substring("/office/jobs/".length()));
    }

    private static byte[] joined(byte[] head, byte[] content, String tail) {
        byte[] end = tail.getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[head.length + content.length + end.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(content, 0, all, head.length, content.length);
        System.arraycopy(end, 0, all, head.length + content.length, end.length);
        return all;
    }

    private static String file() {
        StringBuilder rows = new StringBuilder(ROWS * 60);
        row(rows, "DA7 4QB");
        for (int i = 0; i < ROWS - 1; i++) {
            int letters = i % (LETTERS.length() * LETTERS.length());
            int rest = i / (LETTERS.length() * LETTERS.length());
            row(
                    rows,
                    "BR" + (30 + rest / 10) + " " + rest % 10 + LETTERS.charAt(letters / LETTERS.length())
                            + LETTERS.charAt(letters % LETTERS.length()));
        }
        return rows.toString();
    }

    /** As Code-Point Open writes them. */
    private static void row(StringBuilder rows, String postcode) {
        rows.append('"')
                .append(postcode)
                .append(
                        "\",10,549000,175000,\"E92000001\",\"E19000003\",\"E18000007\",\"\",\"E09000004\",\"E05011223\"\n");
    }
}
