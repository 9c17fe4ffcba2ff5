package org.folkmoot.engagement.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.folkmoot.engagement.model.ThreadState;
import org.folkmoot.platform.packs.ClassPathPack;
import org.folkmoot.platform.packs.Pack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each pack has audiences that can be read, a message that waits, replies in every state, and updates of its networks. */
class PackInvolvementTest {

    @ParameterizedTest
    @ValueSource(strings = {"oxleas", "tewv", "oxford-health", "swlstg", "leeds-values-network"})
    void aPacksInvolvementIsSound(String id) {
        Pack pack = ClassPathPack.of(id, true, getClass().getClassLoader());

        PackInvolvement found = pack.yaml("involvement.yaml", PackInvolvement.SCHEMA, PackInvolvement.class)
                .orElseThrow();

        assertThat(found.audiences()).isNotEmpty().allSatisfy(each -> assertThat(each.audience())
                .isNotNull());
        assertThat(found.threads())
                .extracting(PackInvolvement.PackThread::state)
                .contains(ThreadState.WAITING, ThreadState.SENT);
        assertThat(found.updates()).isNotEmpty().allSatisfy(each -> assertThat(networks(pack))
                .contains(each.network()));
    }

    private static List<String> networks(Pack pack) {
        JsonNode topics = pack.yaml("networks.yaml", "schemas/engagement/topics.schema.json")
                .orElseThrow()
                .get("topics");
        return topics.findValuesAsText("slug");
    }
}
