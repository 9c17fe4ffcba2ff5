package org.folkmoot.nhsuk.components;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.nhsuk.html.Html;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ComponentsTest {
    private static final String ATTACK = "<script>alert(\"1\")</script>";

    @Test
    void textFromPeopleIsEscapedWhereverItStands() {
        String html = Html.string(Html.all(java.util.List.of(
                Components.tag(ATTACK),
                Components.summaryList(Components.row(ATTACK, ATTACK).change("/x?" + ATTACK, ATTACK)),
                Components.table(Table.of(ATTACK).columns(ATTACK).row(ATTACK)),
                Components.card(Card.link(ATTACK, "/x", ATTACK)),
                Components.notificationBanner(Banner.success(ATTACK)),
                Components.lines(ATTACK + "\n" + ATTACK),
                Components.inset(ATTACK),
                Components.linkButton(ATTACK, "/\"" + ATTACK))));

        assertThat(html).doesNotContain("<script").doesNotContain("=\"/\"");
        assertThat(Jsoup.parse(html).select("script")).isEmpty();
    }

    @Test
    void noCellOfATableIsEmpty() {
        Document table = Jsoup.parse(Html.string(
                Components.table(Table.of("Members").columns("Name", "Joined").row(" ", null))));

        assertThat(table.select("td").eachText()).containsExactly("No data", "No data");
    }

    @Test
    void aListThatCanBeSortedSaysSoAndLinksItsHeadings() {
        Table sortable = Table.of("Members")
                .column(Column.of("Name").sortedBy("?sort=-name", "ascending"))
                .column("Joined");

        Document table = Jsoup.parse(Html.string(Components.table(sortable)));

        assertThat(table.select("th[aria-sort=ascending] a").attr("href")).isEqualTo("?sort=-name");
        assertThat(table.select("caption").text()).isEqualTo("Members (Column headers are sortable)");
    }

    @Test
    void pagingShowsOnlyTheNeighboursThereAre() {
        Document first = Jsoup.parse(Html.string(Components.keyPaging("1 to 20 of 45 members", null, "?after=20")));

        assertThat(first.select("a[rel=prev]")).isEmpty();
        assertThat(first.select("a[rel=next]").attr("href")).isEqualTo("?after=20");
        assertThat(Html.string(Components.keyPaging("3 members", null, null))).doesNotContain("<nav");
    }
}
