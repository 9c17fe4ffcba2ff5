package org.folkmoot.engagement.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.engagement.model.Outgoing.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutgoingTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasAPageOfFormatsThatItsWordFinds(Kind kind) {
        assertThat(kind.word()).matches("[a-z]{1,20}");
        assertThat(Kind.of(kind.word())).contains(kind);
        assertThat(new Outgoing(kind, 7).formats()).contains("7");
    }

    @Test
    void aKeySaysWhichFormatIsMeant() {
        NeededFormat polish = new NeededFormat("language", "Polish", 3);

        assertThat(NeededFormat.of(polish.key(), 3)).isEqualTo(polish);
        assertThat(NeededFormat.of("large-print", 1).words()).isEqualTo("Large print");
        assertThat(Kind.of("pigeon")).isEmpty();
    }
}
