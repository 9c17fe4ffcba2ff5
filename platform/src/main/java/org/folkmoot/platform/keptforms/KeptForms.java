package org.folkmoot.platform.keptforms;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.jobs.Tidying;
import org.folkmoot.platform.sessions.PastSessions;
import org.folkmoot.platform.sessions.Secret;
import org.jdbi.v3.core.Jdbi;

/**
 * The forms that came from a browser whose session had ended, for 12 hours. Only the person whose session it was gets
 * one back, and only in that browser: its key is in a cookie, the row holds what was typed sealed.
 */
@ApplicationScoped
public class KeptForms implements Tidying {

    /** How long one is kept. */
    public static final Duration LIFE = Duration.ofHours(12);

    private static final String PURPOSE = "kept form";
    private static final int MOST_OF_ONE_PERSON = 5;

    private final Jdbi jdbi;
    private final PastSessions sessions;
    private final ObjectMapper json = new ObjectMapper();

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected KeptForms() {
        this.jdbi = null;
        this.sessions = null;
    }

    @Inject
    public KeptForms(Jdbi jdbi, PastSessions sessions) {
        this.jdbi = jdbi;
        this.sessions = sessions;
    }

    /** Keeps a form for whose session this was; the token for the cookie, or empty where nobody's it was. */
    @Transactional
    public Optional<String> keep(String session, KeptForm form) {
        return form.holdsAPassword()
                ? Optional.empty()
                : sessions.owner(session).map(owner -> store(owner, form));
    }

    /** The form behind a token, for the person it belongs to. */
    public Optional<KeptForm> find(String token, Subject subject) {
        return jdbi.withHandle(handle -> handle.createQuery("select sealed from platform_kept_form where token_hash = ?"
                                + " and subject_kind = ? and subject_id = ? and expires > ?")
                        .bind(0, Secret.hash(PURPOSE, token))
                        .bind(1, subject.kind().name())
                        .bind(2, subject.id())
                        .bind(3, RealTime.now())
                        .mapTo(byte[].class)
                        .findOne())
                .flatMap(closed -> Seal.open(closed, token, subject))
                .map(this::read);
    }

    /** Forgets the form behind a token. */
    @Transactional
    public void forget(String token) {
        jdbi.useHandle(handle -> handle.execute(
                "delete from platform_kept_form where token_hash = ?", (Object) Secret.hash(PURPOSE, token)));
    }

    @Override
    public String what() {
        return "forms kept over signing in";
    }

    @Override
    public int tidy(int most) {
        return jdbi.withHandle(handle -> handle.execute(
                "delete from platform_kept_form where expires < ? order by expires limit ?", RealTime.now(), most));
    }

    private String store(Subject owner, KeptForm form) {
        String token = Secret.token();
        jdbi.useHandle(handle -> {
            handle.createUpdate("insert into platform_kept_form (token_hash, subject_kind, subject_id, sealed, expires)"
                            + " values (?, ?, ?, ?, ?)")
                    .bind(0, Secret.hash(PURPOSE, token))
                    .bind(1, owner.kind().name())
                    .bind(2, owner.id())
                    .bind(3, Seal.close(write(form), token, owner))
                    .bind(4, RealTime.now().plus(LIFE))
                    .execute();
            handle.createQuery("select id from platform_kept_form where subject_kind = ? and subject_id = ?"
                            + " order by id desc limit ?, 100")
                    .bind(0, owner.kind().name())
                    .bind(1, owner.id())
                    .bind(2, MOST_OF_ONE_PERSON)
                    .mapTo(Long.class)
                    .list()
                    .forEach(id -> handle.execute("delete from platform_kept_form where id = ?", id));
        });
        return token;
    }

    private byte[] write(KeptForm form) {
        try {
            return json.writeValueAsBytes(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KeptForm read(byte[] bytes) {
        try {
            return json.readValue(bytes, KeptForm.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
