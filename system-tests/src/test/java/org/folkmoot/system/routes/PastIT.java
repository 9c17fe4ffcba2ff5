package org.folkmoot.system.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.folkmoot.system.http.Answer;
import org.folkmoot.system.http.Visitor;
import org.folkmoot.system.trust.OnTheSharedTrust;
import org.folkmoot.system.trust.RunningTrust;
import org.junit.jupiter.api.Test;

/** Every public page to which a reader finds a way can be read as at a day. */
@OnTheSharedTrust
class PastIT {

    private static final String TODAY = "2023-10-02";
    /** Where something is done or looked for, and what says itself that it is of the past, of machines or for one person. */
    private static final Pattern NOT_A_PAGE =
            Pattern.compile("/(join|sign-in|search|follow|account|assets|media|open|embed"
                    + "|as-at|privacy/.+|register/.+)(/.*)?|.*/(ask|comment|tell|pledge|survey|interest|follow|book|booked|papers)(/.*)?"
                    + "|.*/(versions|as-at|compare)(/.*)?|.*\\.(pdf|ics|atom|json|xml|pem)");

    private final RunningTrust trust = RunningTrust.of("oxleas");
    private final Visitor reader = trust.visitor();

    @Test
    void everyPublicPageReadsAsAtADay() {
        Set<String> addresses = new LinkedHashSet<>();
        reader.getOnce("/sitemap.xml").page().select("loc").forEach(place -> addresses.add(path(place.text())));
        for (String address : List.copyOf(addresses)) {
            addresses.addAll(links(reader.getOnce(address)));
        }

        List<String> wrong = new ArrayList<>();
        for (String address : addresses) {
            if (!NOT_A_PAGE.matcher(address).matches()) {
                String place = address.equals("/") ? "/front" : address;
                Answer answer = reader.getOnce(place + "/as-at/" + TODAY);
                if (answer.status() != 200 || !answer.isPage()) {
                    wrong.add(address + " answers " + answer.status());
                }
            }
        }

        assertThat(addresses).contains("/governors", "/meetings", "/you-said-we-did", "/strategies/our-strategy");
        assertThat(wrong).isEmpty();
    }

    @Test
    void aDayBeforeAPageWasKeptSaysFromWhichDayOnItIs() {
        for (String address : List.of("/governors", "/values")) {
            Answer answer = reader.getOnce(address + "/as-at/1999-01-01");

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.page().select("main").text()).contains("We know what this page said from");
            String first =
                    answer.page().select("main a[href^=" + address + "/as-at/]").attr("href");
            assertThat(reader.getOnce(first).status()).as(first).isEqualTo(200);
        }
        assertThat(reader.getOnce("/nonsense/as-at/1999-01-01").status()).isEqualTo(404);
    }

    private static Set<String> links(Answer answer) {
        Set<String> links = new LinkedHashSet<>();
        if (answer.status() == 200 && answer.isPage()) {
            answer.page().select("a[href^=/]").forEach(link -> links.add(path(link.attr("href"))));
        }
        return links;
    }

    private static String path(String address) {
        String path = address.replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*$", "");
        return path.isEmpty() ? "/" : path;
    }
}
