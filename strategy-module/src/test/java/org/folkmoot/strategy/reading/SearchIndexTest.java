package org.folkmoot.strategy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    private final SearchIndex index = new SearchIndex();

    @Test
    void aWordInTheTitleCountsMoreThanOneInTheText() {
        index.put(1, "Meetings", "When we meet", "Our strategy is discussed at each meeting. Strategy, strategy.");
        index.put(2, "Our strategy", "What we set out to do", "Five years of work");
        index.put(3, "Contact us", "How to reach us", "By phone");

        assertThat(found("strategies")).containsExactly(2L, 1L);
    }

    @Test
    void pagesWithAllWordsComeAloneWhereThereAreSuch() {
        index.put(1, "Waiting times", "", "How long people wait for therapy");
        index.put(2, "Therapy", "", "Talking helps");

        assertThat(found("waiting for therapies")).containsExactly(1L);
        assertThat(found("therapy zebra")).contains(1L, 2L);
    }

    @Test
    void accentsApostrophesEndingsAndBeginningsDoNotMatter() {
        index.put(1, "Zoë’s café", "", "Carers' services are improving");

        assertThat(found("zoe cafe")).containsExactly(1L);
        assertThat(found("carer service improved")).containsExactly(1L);
        assertThat(found("improv")).containsExactly(1L);
        assertThat(found("the")).isEmpty();
    }

    @Test
    void aPageThatChangedIsFoundByItsNewWordsOnly() {
        index.put(1, "Old title", "", "");
        index.put(1, "New heading", "", "");
        index.put(2, "Gone title", "", "");
        index.remove(2);

        assertThat(found("title")).isEmpty();
        assertThat(found("heading")).containsExactly(1L);
    }

    @Test
    void withoutWhatIsOldTheSameIsFoundInTheSameOrder() {
        for (int page = 1; page <= 60; page++) {
            index.put(page, "Page " + page, "", "Strategy ".repeat(page % 7 + 1));
        }
        for (int page = 1; page <= 60; page++) {
            index.put(page, "Page " + page, "", "Strategy ".repeat(page % 5 + 1) + "renewed");
        }
        index.remove(7);

        SearchIndex compact = index.compacted();

        assertThat(index.isWorn()).isTrue();
        assertThat(compact.isWorn()).isFalse();
        assertThat(compact.pages()).hasSize(59);
        assertThat(compact.find(SearchWords.asked("strategy renewed")).stream().map(SearchIndex.Hit::page))
                .hasSize(59)
                .doesNotContain(7L);
    }

    @Test
    void aSnippetShowsWhereTheWordsStandTogether() {
        String text = "First words of no use. ".repeat(20)
                + "People wait too long for talking therapy in the north of the area. "
                + "Last words. ".repeat(20);

        Snippet snippet = Snippet.of(text, SearchWords.asked("waiting therapies"));

        assertThat(snippet.pieces().stream().map(Snippet.Piece::text).collect(Collectors.joining()))
                .contains("wait too long for talking therapy")
                .hasSizeLessThan(260);
        assertThat(snippet.pieces().stream().filter(Snippet.Piece::marked).map(Snippet.Piece::text))
                .contains("wait", "therapy");
    }

    private List<Long> found(String question) {
        return index.find(SearchWords.asked(question)).stream()
                .map(SearchIndex.Hit::page)
                .toList();
    }
}
