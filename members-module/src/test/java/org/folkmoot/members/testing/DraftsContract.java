package org.folkmoot.members.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.folkmoot.members.admission.Tokens;
import org.folkmoot.members.model.Answers;
import org.folkmoot.members.model.Drafts;
import org.folkmoot.members.model.Drafts.Draft;
import org.junit.jupiter.api.Test;

/** What every store of drafts does. */
public interface DraftsContract {

    Instant NOW = Instant.parse("2023-10-02T09:00:00Z");
    Instant TOMORROW = NOW.plus(Duration.ofHours(24));

    /** An empty store. */
    Drafts drafts();

    @Test
    default void aDraftIsFoundByItsTokenOnly() {
        Drafts drafts = drafts();
        byte[] hash = Tokens.hash(Tokens.fresh());
        drafts.begin(
                hash, Answers.none().with("last", "李小龙 😀 O’Brien").with("networks", List.of("a", "b")), NOW, TOMORROW);

        Answers found = drafts.find(hash, NOW).orElseThrow().answers();

        assertThat(found.get("last")).isEqualTo("李小龙 😀 O’Brien");
        assertThat(found.all("networks")).containsExactly("a", "b");
        assertThat(drafts.find(Tokens.hash("another"), NOW)).isEmpty();
    }

    @Test
    default void aDraftIsGoneOnceItHasExpired() {
        Drafts drafts = drafts();
        byte[] hash = Tokens.hash(Tokens.fresh());
        drafts.begin(hash, Answers.none(), NOW, TOMORROW);

        assertThat(drafts.find(hash, TOMORROW.minusSeconds(1))).isPresent();
        assertThat(drafts.find(hash, TOMORROW)).isEmpty();
        assertThat(drafts.removeExpired(TOMORROW)).isEqualTo(1);
    }

    @Test
    default void savingKeepsTheNewAnswers() {
        Drafts drafts = drafts();
        byte[] hash = Tokens.hash(Tokens.fresh());
        Draft draft = drafts.begin(hash, Answers.none().with("a", "1"), NOW, TOMORROW);

        drafts.save(draft.id(), draft.answers().with("b", "2"), NOW, TOMORROW.plusSeconds(5));

        Answers found = drafts.lock(hash, TOMORROW).orElseThrow().answers();
        assertThat(found.get("a")).isEqualTo("1");
        assertThat(found.get("b")).isEqualTo("2");
    }

    @Test
    default void aSentDraftKeepsWhatItIsToldAndTakesNoMoreAnswers() {
        Drafts drafts = drafts();
        byte[] hash = Tokens.hash(Tokens.fresh());
        Draft draft = drafts.begin(hash, Answers.none().with("born", "1980-01-01"), NOW, TOMORROW);

        drafts.sent(draft.id(), Answers.none().with("mail", "ann@example.org"), 7);
        drafts.save(draft.id(), Answers.none().with("born", "1990-01-01"), NOW, TOMORROW);

        Draft found = drafts.find(hash, NOW).orElseThrow();
        assertThat(found.application()).isEqualTo(7L);
        assertThat(found.answers().has("born")).isFalse();
        assertThat(found.answers().get("mail")).isEqualTo("ann@example.org");
    }
}
