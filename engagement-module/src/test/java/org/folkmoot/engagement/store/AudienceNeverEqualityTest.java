package org.folkmoot.engagement.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.folkmoot.contracts.members.Home;
import org.folkmoot.contracts.members.Recipient;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.ContactBudget.Limit;
import org.junit.jupiter.api.Test;

/**
 * No path leads from an equality answer to an audience: the query reads five tables, and these hold of a person only
 * what the members module hands over, in which there is no such answer.
 */
class AudienceNeverEqualityTest {
    private static final String FULL = "TRUST * who follow children; only constituencies=a; classes=a/b; networks=c;"
            + " places=DA14; joined-from=2022-01-01; joined-to=2022-12-31; past=NEVER; prefers=POST";
    private static final Pattern TABLE = Pattern.compile("(?<!_)(?:from|join) ([a-z_]+)");
    private static final List<String> EQUALITY = List.of(
            "ethnic",
            "religion",
            "belief",
            "sexual",
            "orientation",
            "gender",
            "disab",
            "pregnan",
            "marital",
            "born",
            "birth",
            "equality",
            "sex");

    @Test
    void theQueryOfAnAudienceReadsNothingButItsFiveTables() {
        String sql = AudienceSql.fates(Audience.parse(FULL).orElseThrow(), new Limit(3, Instant.EPOCH));
        Set<String> tables = new TreeSet<>();
        Matcher found = TABLE.matcher(sql);
        while (found.find()) {
            tables.add(found.group(1));
        }

        assertThat(tables)
                .containsExactly(
                        "engagement_attendance",
                        "engagement_invitation",
                        "engagement_meeting",
                        "engagement_recipient",
                        "engagement_subscription");
    }

    @Test
    void whatTheMembersModuleHandsOverHoldsNoEqualityAnswer() {
        List<String> known = Stream.of(Recipient.class, Home.class)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(each -> each.getName().toLowerCase(java.util.Locale.ROOT))
                .toList();

        assertThat(known).noneMatch(name -> EQUALITY.stream().anyMatch(name::contains));
    }
}
