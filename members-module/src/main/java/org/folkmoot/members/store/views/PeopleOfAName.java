package org.folkmoot.members.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.PeopleCalled;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.Texts;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Finds people by the whole of a name or an address, as somebody else was given it. */
@ApplicationScoped
public class PeopleOfAName implements PeopleCalled {

    private static final int MOST = 50;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PeopleOfAName() {
        this.jdbi = null;
    }

    @Inject
    public PeopleOfAName(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<PersonId> called(String name, @Nullable String mail) {
        String[] words = name.strip().split("\\s+");
        List<String> before = List.of(words).subList(0, words.length - 1).stream()
                .map(Texts::key)
                .toList();
        // Reason: a title may stand before the first name, and a middle name after it.
        return jdbi.withHandle(h -> h.createQuery("select id from members_person where status <> 'ERASED'"
                        + " and (mail_key = :mail or (last_key = :last and first_key in (<before>)))"
                        + " order by id limit " + MOST)
                .bind("mail", MailAddress.parse(mail).map(MailAddress::key).orElse(null))
                .bind("last", Texts.key(words[words.length - 1]))
                .bindList("before", before.isEmpty() ? List.of("") : before)
                .mapTo(PersonId.class)
                .list());
    }
}
