package org.folkmoot.members.registers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.LeftOut;
import org.folkmoot.members.model.RegisterKind;
import org.folkmoot.nhsuk.text.Words;

/**
 * The statement that is signed: who made the extract, when, by which rules, how many were left out and why, and the hash
 * of the file of names. Its last line can be given to {@code sha256sum -c}.
 */
final class Statement {

    private static final List<String> RULES = List.of(
            "The extract shows the name and the constituency of each member, and nothing else"
                    + " (NHS Act 2006, schedule 7, paragraphs 20 and 22).",
            "Service users and carers are left out (SI 2004/539, regulation 2(a)).",
            "Members who objected before the extract was made are left out (SI 2004/539, regulation 2(b)).",
            "Members who are suspended, or whose constituency is not in force, are left out.");

    private Statement() {}

    static String of(
            String trust,
            long number,
            Instant at,
            Constitution constitution,
            ExtractOfTheRegister extract,
            String keyName,
            String sha256) {
        List<String> lines = new ArrayList<>();
        lines.add("Extract of the public register of members");
        lines.add("Trust: " + trust);
        lines.add("Extract number: " + number);
        lines.add("Made: " + Words.dateAndTime(at) + " (" + at + ")");
        lines.add("Constitution: version " + constitution.version() + ", " + constitution.label());
        lines.add("Rules:");
        RULES.forEach(each -> lines.add("- " + each));
        lines.add("Members on record: " + (extract.shown() + extract.leftOut()));
        lines.add("Shown: " + extract.shown());
        for (LeftOut reason : LeftOut.values()) {
            lines.add("Left out: " + extract.leftOut(reason) + " – " + reason.words());
        }
        lines.add("Signed with the key: " + keyName);
        lines.add("SHA-256 of the file of names:");
        lines.add(sha256 + "  " + fileName(number));
        return String.join("\n", lines) + "\n";
    }

    /** The statement of any other register; nobody is left out of those. */
    static String of(
            RegisterKind kind, String trust, long number, Instant at, int rows, String keyName, String sha256) {
        return String.join(
                        "\n",
                        "Extract of " + kind.within(),
                        "Trust: " + trust,
                        "Extract number: " + number,
                        "Made: " + Words.dateAndTime(at) + " (" + at + ")",
                        "Rules:",
                        "- " + kind.rule(),
                        "- Nobody in office is left out.",
                        "Shown: " + Words.count(rows, kind.entry(), kind.entries()),
                        "Signed with the key: " + keyName,
                        "SHA-256 of the file of names:",
                        sha256 + "  " + fileName(number))
                + "\n";
    }

    /** What the file of names is called wherever it goes. */
    static String fileName(long number) {
        return "register-" + number + ".csv";
    }
}
