package org.folkmoot.members.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.members.model.Connection;
import org.folkmoot.members.model.Contact;
import org.folkmoot.members.model.ContactChannel;
import org.folkmoot.members.model.FormatNeed;
import org.folkmoot.members.model.ImportField;
import org.folkmoot.members.model.ImportLayout;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.PersonName;
import org.folkmoot.members.model.PostalAddress;
import org.folkmoot.members.model.Postcode;
import org.folkmoot.members.model.Texts;
import org.folkmoot.nhsuk.csv.SafeCsv;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row as a person, and says in words what is wrong with them. */
final class ReadRows {

    private static final Map<ImportField, Integer> LONGEST = new EnumMap<>(ImportField.class);
    private static final Set<String> YES = Set.of("y", "yes", "true", "1", "x", "ja");
    private static final int OLDEST = 130;

    static {
        LONGEST.put(ImportField.TITLE, 60);
        LONGEST.put(ImportField.TOWN, 100);
        LONGEST.put(ImportField.COUNTY, 100);
        LONGEST.put(ImportField.PHONE, 40);
        LONGEST.put(ImportField.MAIL, 254);
        LONGEST.put(ImportField.FORMER_NUMBER, 40);
        LONGEST.put(ImportField.GUARDIAN_MAIL, 254);
        LONGEST.put(ImportField.GUARDIAN_ADDRESS, 600);
    }

    private static final int LONGEST_OF_OTHERS = 200;

    private final ImportLayout layout;
    private final LocalDate today;
    private final Map<ImportField, String> cells = new EnumMap<>(ImportField.class);
    private final List<String> faults = new ArrayList<>();

    ReadRows(ImportLayout layout, LocalDate today) {
        this.layout = layout;
        this.today = today;
    }

    Candidate read(long line, List<String> row) {
        cells.clear();
        faults.clear();
        for (int i = 0; i < Math.min(row.size(), layout.fields().size()); i++) {
            ImportField field = layout.fields().get(i);
            String text = field == null ? null : clean(row.get(i));
            if (field != null && text != null) {
                keep(field, text);
            }
        }
        PersonName name = name();
        if (name == null) {
            faults.add("no last name");
            return Candidate.refused(line, String.join("; ", faults));
        }
        PostalAddress address = address();
        Contact contact = contact(address);
        LocalDate born = date(ImportField.BORN, "date of birth");
        LocalDate joined = date(ImportField.JOINED, "date of joining");
        check(born, joined);
        return new Candidate(
                line,
                name,
                Candidate.key(name.last()),
                Candidate.key(name.first()),
                born,
                address,
                contact,
                format(),
                connection(),
                constituency(),
                joined,
                yes(ImportField.OBJECTS_REGISTER),
                yes(ImportField.OBJECTS_ENGAGEMENT),
                RowGuardian.of(cells, layout, today, address.complete()),
                cells.get(ImportField.FORMER_NUMBER),
                String.join("; ", faults));
    }

    private void keep(ImportField field, String text) {
        if (Texts.longerThan(text, LONGEST.getOrDefault(field, LONGEST_OF_OTHERS))) {
            faults.add(field.words().toLowerCase(Locale.ROOT) + " is too long");
        } else {
            cells.put(field, text);
        }
    }

    private static @Nullable String clean(String cell) {
        return Texts.line(SafeCsv.plain(cell));
    }

    private @Nullable PersonName name() {
        String last = cells.get(ImportField.LAST);
        String first = cells.get(ImportField.FIRST);
        String full = cells.get(ImportField.FULL);
        if (last == null && full != null) {
            int space = full.lastIndexOf(' ');
            last = space < 0 ? full : full.substring(space + 1);
            first = space < 0 || first != null ? first : full.substring(0, space);
        }
        return last == null ? null : new PersonName(cells.get(ImportField.TITLE), first, last);
    }

    private PostalAddress address() {
        String typed = cells.get(ImportField.POSTCODE);
        Optional<Postcode> postcode = Postcode.parse(typed);
        if (typed != null && postcode.isEmpty()) {
            faults.add("“" + typed + "” is not a postcode");
        }
        return new PostalAddress(
                cells.get(ImportField.LINE1),
                cells.get(ImportField.LINE2),
                cells.get(ImportField.TOWN),
                cells.get(ImportField.COUNTY),
                postcode.orElse(null));
    }

    private Contact contact(PostalAddress address) {
        String typed = cells.get(ImportField.MAIL);
        Optional<MailAddress> mail = MailAddress.parse(typed);
        if (typed != null && mail.isEmpty()) {
            faults.add("the email address cannot be written to");
        }
        if (mail.isEmpty() && typed == null && !address.complete()) {
            faults.add("neither an email address nor a whole postal address");
        }
        String wish = cells.getOrDefault(ImportField.CHANNEL, "").toLowerCase(Locale.ROOT);
        boolean post = mail.isEmpty() || wish.startsWith("p") || wish.startsWith("l");
        return new Contact(
                mail.orElse(null), cells.get(ImportField.PHONE), post ? ContactChannel.POST : ContactChannel.EMAIL);
    }

    private @Nullable LocalDate date(ImportField field, String words) {
        String typed = cells.get(field);
        Optional<LocalDate> date =
                typed == null ? Optional.empty() : layout.dates().read(typed, today);
        if (typed != null && date.isEmpty()) {
            faults.add("“" + typed + "” is not a " + words);
        }
        return date.orElse(null);
    }

    private void check(@Nullable LocalDate born, @Nullable LocalDate joined) {
        if (born != null && (born.isAfter(today) || born.isBefore(today.minusYears(OLDEST)))) {
            faults.add("nobody alive was born on " + born);
        }
        if (joined != null && (joined.isAfter(today) || born != null && joined.isBefore(born))) {
            faults.add("nobody can have joined on " + joined);
        }
    }

    private FormatNeed format() {
        String typed = cells.get(ImportField.FORMAT);
        if (typed == null) {
            return FormatNeed.STANDARD;
        }
        String key = Candidate.key(typed);
        for (FormatNeed each : FormatNeed.values()) {
            if (Candidate.key(each.code()).equals(key)
                    || Candidate.key(each.words()).equals(key)) {
                return each;
            }
        }
        faults.add("“" + typed + "” is not a format");
        return FormatNeed.STANDARD;
    }

    private Connection connection() {
        String typed = cells.get(ImportField.CONNECTION);
        if (typed == null) {
            return layout.connection();
        }
        String key = Candidate.key(typed);
        if (key.contains("staff") || key.contains("employee") || key.contains("work")) {
            return Connection.STAFF;
        }
        if (key.contains("carer") || key.contains("care ")) {
            return Connection.CARER;
        }
        if (key.contains("service") || key.contains("patient")) {
            return Connection.SERVICE_USER;
        }
        if (key.contains("public") || key.contains("live")) {
            return Connection.LIVES_HERE;
        }
        faults.add("“" + typed + "” is not a connection with the trust");
        return Connection.UNSURE;
    }

    private @Nullable String constituency() {
        String name = cells.get(ImportField.CONSTITUENCY);
        String member = cells.get(ImportField.CLASS);
        return name == null ? null : member == null ? name : name + ", " + member;
    }

    private boolean yes(ImportField field) {
        return saysYes(cells.get(field));
    }

    static boolean saysYes(@Nullable String cell) {
        return cell != null && YES.contains(cell.toLowerCase(Locale.ROOT));
    }
}
