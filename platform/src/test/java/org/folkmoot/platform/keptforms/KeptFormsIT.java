package org.folkmoot.platform.keptforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.keptforms.KeptForm.Field;
import org.folkmoot.platform.sessions.Device;
import org.folkmoot.platform.sessions.PastSessions;
import org.folkmoot.platform.sessions.SessionLives;
import org.folkmoot.platform.sessions.Sessions;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.platform.testing.LocalTransactions;
import org.folkmoot.testkit.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KeptFormsIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform");

    private static final Subject OLIVE = Subject.staff(1);
    private static final KeptForm FORM = new KeptForm(
            "/office/members/new",
            "/office/members/new",
            false,
            List.of(new Field("last", "O’Brien 李小龍\nof Bexley")),
            List.of());

    private final Jdbi jdbi = new LocalTransactions(database.dataSource()).jdbi();
    private final Sessions sessions = new Sessions(jdbi, new SessionLives(new Installation(name -> Optional.empty())));
    private final KeptForms forms = new KeptForms(jdbi, new PastSessions(jdbi));
    private String session;

    @BeforeEach
    void somebodyWasSignedIn() {
        database.emptyTables();
        session = sessions.start(OLIVE, "Olive", "password", Device.of("")).token();
        sessions.end(session);
    }

    @Test
    void whoseSessionHasEndedGetsBackWhatTheyTyped() {
        String token = forms.keep(session, FORM).orElseThrow();

        assertThat(forms.find(token, OLIVE)).contains(FORM);
        assertThat(forms.find(token, Subject.staff(2))).isEmpty();
        assertThat(forms.find(token + "x", OLIVE)).isEmpty();
    }

    @Test
    void whatIsStoredCannotBeRead() {
        forms.keep(session, FORM);

        byte[] stored = jdbi.withHandle(handle -> handle.createQuery("select sealed from platform_kept_form")
                .mapTo(byte[].class)
                .one());
        assertThat(new String(stored, StandardCharsets.UTF_8))
                .doesNotContain("Brien")
                .doesNotContain("office");
    }

    @Test
    void nobodysFormAndAPasswordAreNotKept() {
        KeptForm secret = new KeptForm("/x", "/x", false, List.of(new Field("new-password", "blue heron")), List.of());

        assertThat(forms.keep("never-a-session", FORM)).isEmpty();
        assertThat(forms.keep(session, secret)).isEmpty();
        assertThat(database.number("select count(*) from platform_kept_form")).isZero();
    }

    @Test
    void fiveOfOnePersonAreKeptAndEachUntilItIsForgottenOrOld() {
        List<String> tokens = java.util.stream.IntStream.range(0, 7)
                .mapToObj(each -> forms.keep(session, FORM).orElseThrow())
                .toList();
        forms.forget(tokens.get(6));
        database.execute("update platform_kept_form set expires = '2020-01-01' order by id limit 1");

        assertThat(forms.find(tokens.get(0), OLIVE)).isEmpty();
        assertThat(forms.find(tokens.get(2), OLIVE)).isEmpty();
        assertThat(forms.find(tokens.get(3), OLIVE)).isPresent();
        assertThat(forms.find(tokens.get(6), OLIVE)).isEmpty();
        assertThat(forms.tidy(100)).isEqualTo(1);
    }
}
