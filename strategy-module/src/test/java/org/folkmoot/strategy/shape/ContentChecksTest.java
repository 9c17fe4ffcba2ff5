package org.folkmoot.strategy.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.folkmoot.strategy.model.Kind;
import org.junit.jupiter.api.Test;

/** The faults of the old pages are found before anybody reads them. */
class ContentChecksTest {

    @Test
    void aLinkInATextThatLeadsNowhereIsFound() {
        assertThat(page("See [the plan](/documents/plan), [another](/documents/other) and [this]()."))
                .containsExactly(
                        "a link to a page that exists was expected; there is no /documents/other",
                        "a link leads nowhere");
    }

    @Test
    void aLinkThatTheReadersPageWouldDropIsFound() {
        assertThat(page("See [it](http://www.example.org/) or [that](https://www.example.org/)."))
                .containsExactly("a link to another site begins with https://, unlike http://www.example.org/");
    }

    @Test
    void aWayToTheQuestionsNeedsQuestionsOnThePageOrASurvey() {
        String page = "{'routes':[{'target':'/consultations/ours/survey'}]}";
        Set<String> pages = Set.of("/consultations/ours");

        assertThat(consultation(page, new LiveTargets(pages)))
                .containsExactly("a way in leads to the questions, but there are none");
        assertThat(consultation(page, new LiveTargets(pages, meeting -> true, file -> true, built -> true)))
                .isEmpty();
    }

    private static List<String> consultation(String page, LiveTargets targets) {
        return new ContentChecks(Kind.CONSULTATION, targets)
                .faults(ContentJson.read(page.replace('\'', '"'))).stream()
                        .map(Fault::message)
                        .toList();
    }

    @Test
    void aFormalConsultationIsPutBeforeALocalAuthorityWhenItBegins() {
        String phases = "'phases':[{'number':3,'statutory':true,'current':true}]";

        assertThat(faults(Kind.CONSULTATION, "{" + phases + "}"))
                .singleElement()
                .asString()
                .contains("which local authority was told");
        assertThat(faults(
                        Kind.CONSULTATION,
                        "{" + phases + ",'duties':{'referrals':[{'authority':'A','sentOn':'2022-06-01'}]}}"))
                .isEmpty();
        assertThat(faults(
                        Kind.CONSULTATION,
                        "{'duties':{'referrals':[{'sentOn':'2022-06-01','repliedOn':'2022-05-01'}]}}"))
                .containsExactly("2022-05-01 is before 2022-06-01");
    }

    @Test
    void aFormatThatIsPlannedSaysWhenItIsExpected() {
        assertThat(faults(Kind.DOCUMENT, "{'renditions':[{'kind':'BSL','state':'PLANNED'}]}"))
                .containsExactly("a format that is planned says in which month it is expected");
    }

    @Test
    void aLinkToAFileThatThePageHasNotIsFound() {
        assertThat(page("See [a file](files/none.pdf) and ![Staff at work](files/none.png)."))
                .containsExactly(
                        "the page has no file files/none.pdf. Send it in, or choose another",
                        "the page has no file files/none.png. Send it in, or choose another");
        assertThat(page("See [a file](files/there.pdf) and ![Staff at work](files/there.pdf)."))
                .isEmpty();
    }

    @Test
    void aLinkBesideThePageIsFound() {
        assertThat(page("[Ours](our-page), [theirs](javascript:alert) and <https://www.example.org/>, [top][t]\n\n"
                        + "[t]: other-page"))
                .containsExactly(
                        "a link begins with /, # or https://, unlike our-page",
                        "a link begins with /, # or https://, unlike javascript:alert",
                        "a link begins with /, # or https://, unlike other-page");
    }

    @Test
    void aPictureWithoutWordsOrFromElsewhereIsFound() {
        assertThat(page("![](files/there.pdf)\n\n![Staff](https://www.example.org/staff.png)"))
                .containsExactly(
                        "the picture files/there.pdf has no words that say what it shows: write them between [ and ]",
                        "a picture in the text is one that was sent in to this page, such as files/name.png, unlike"
                                + " https://www.example.org/staff.png");
    }

    @Test
    void aLabelOfAnotherPageIsFound() {
        assertThat(page("Non-urgent advice: Staff"))
                .containsExactly("a label of another page was left behind: Non-urgent advice:");
    }

    @Test
    void aPeriodBeginsAgreedAndEndsWithItsPromisesAccountedFor() {
        assertThat(strategy("'periods':[{'name':'A','state':'ENDED'}]"))
                .containsExactly(
                        "a period begins when somebody has agreed it: enter who and when",
                        "a period ends when it is said where its promises ended");
        assertThat(strategy("'endings':[{'period':'B'}]")).containsExactly("there is no period called B");
    }

    @Test
    void aHeadingAmongTheBuildingBlocksIsFound() {
        assertThat(strategy("'buildingBlocks':{'heading':'Blocks','items':[{'name':'The blocks:'},{'name':'One'}]}"))
                .containsExactly("this is the heading of the list, not one of its items");
    }

    @Test
    void aNumberGivenTwiceIsFound() {
        assertThat(strategy("'goals':[{'number':1},{'number':1}]")).containsExactly("number 1 is given twice");
    }

    @Test
    void aStrategyThatIsConsultedOnNamesItsConsultation() {
        assertThat(strategy("'about':{'state':'CONSULTING'}"))
                .containsExactly("a strategy that is being consulted on names its consultation");
    }

    @Test
    void theIntroductionNamesTheValuesInTheirOrder() {
        String values = "'values':[{'name':'Kind'},{'name':'Fair'}]";

        assertThat(faults(Kind.VALUES, "{'about':{'intro':'Fair and kind'}," + values + "}"))
                .hasSize(1);
        assertThat(faults(Kind.VALUES, "{'about':{'intro':'Kind and fair'}," + values + "}"))
                .isEmpty();
    }

    @Test
    void aLinkMayLeadToWhatHangsOnAPage() {
        assertThat(page("[As it was](/documents/plan/as-at/2021-04-01), [ask](/documents/plan/ask)"))
                .isEmpty();
        assertThat(page("[As it was](/documents/other/as-at/2021-04-01)")).hasSize(1);
        assertThat(page("[What came of it](/consultations/plan/outcome)")).hasSize(1);
    }

    private static List<String> page(String text) {
        return faults(Kind.PAGE, ContentJson.object().put("text", text).toString());
    }

    private static List<String> strategy(String part) {
        return faults(Kind.STRATEGY, "{" + part + "}");
    }

    private static List<String> faults(Kind kind, String json) {
        LiveTargets targets = new LiveTargets(
                Set.of("/documents/plan"), meeting -> true, "files/there.pdf"::equals, address -> false);
        return new ContentChecks(kind, targets)
                .faults(ContentJson.read(json.replace('\'', '"'))).stream()
                        .map(Fault::message)
                        .toList();
    }
}
