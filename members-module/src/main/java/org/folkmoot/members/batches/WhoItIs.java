package org.folkmoot.members.batches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.folkmoot.members.model.BatchDetails;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.model.Texts;
import org.jspecify.annotations.Nullable;

/** Finds the person on record whom a row of a file means. */
@ApplicationScoped
public class WhoItIs {

    private static final Set<PersonStatus> GONE = Set.of(PersonStatus.ERASED, PersonStatus.MERGED);

    private final People people;

    @SuppressWarnings("NullAway") // for the CDI proxy
    WhoItIs() {
        this.people = null;
    }

    @Inject
    public WhoItIs(People people) {
        this.people = people;
    }

    /**
     * What was found.
     *
     * @param unsure true where several people may be meant
     */
    public record Found(@Nullable Person person, boolean unsure) {}

    /** The person of this name who has this date of birth or this mail address. */
    public Found find(BatchDetails row) {
        String last = Texts.key(row.last());
        String first = Texts.key(row.first());
        String mail = MailAddress.parse(row.mail()).map(MailAddress::key).orElse(null);
        List<Person> same = people.perhapsTheSame(last, first, row.born(), mail).stream()
                .filter(each -> !GONE.contains(each.status()))
                .filter(each -> each.lastKey().equals(last))
                .filter(each -> agree(each, row, first, mail))
                .toList();
        List<Person> belonging =
                same.stream().filter(each -> each.status().belongs()).toList();
        List<Person> found = same.size() > 1 && belonging.size() == 1 ? belonging : same;
        return found.size() == 1 ? new Found(found.get(0), false) : new Found(null, found.size() > 1);
    }

    private static boolean agree(Person each, BatchDetails row, String first, @Nullable String mail) {
        boolean born = row.born() != null && row.born().equals(each.born());
        boolean contradicts = row.born() != null && each.born() != null && !born;
        boolean mailed = mail != null && mail.equals(each.mailKey());
        boolean named = each.firstKey().equals(first);
        return !contradicts && (born && named || mailed && (named || born));
    }
}
