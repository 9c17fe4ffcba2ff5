package org.folkmoot.nhsuk.forms;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.html.Html;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {
    private final Answer answer = new Answer();
    private final AllKinds form = new AllKinds();

    @Test
    void aValidFormGivesTypedValues() {
        answer.with("name", "  Jose\u0301 ").with("mail", "a.b@example.com").with("way", "POST");
        answer.with("birth-day", "29").with("birth-month", "Feb").with("birth-year", "1984");
        answer.with("since-month", "11")
                .with("since-year", "2023")
                .with("places", "1,200")
                .with("start", "6.30pm");

        assertThat(form.bind(answer.map)).as("%s", form.errors()).isTrue();

        assertThat(form.name.value()).isEqualTo("Jos\u00E9");
        assertThat(form.birth.value()).isEqualTo(LocalDate.of(1984, 2, 29));
        assertThat(form.since.value()).isEqualTo(YearMonth.of(2023, 11));
        assertThat(form.places.intValue()).isEqualTo(1200);
        assertThat(form.start.value()).isEqualTo(LocalTime.of(18, 30));
        assertThat(form.way.value(Way.class)).isEqualTo(Way.POST);
    }

    @Test
    void aRequestWithoutABodyAnswersNothing() {
        assertThat(form.bind((MultivaluedMap<String, String>) null)).isFalse();
        assertThat(form.errors()).isNotEmpty();
    }

    @Test
    void whatIsMissingIsAskedForInTheOrderOfThePage() {
        assertThat(form.bind(answer.map)).isFalse();

        assertThat(form.errors())
                .containsExactly(
                        new FormError("Enter your name", "#name"), new FormError("Select how to reach you", "#way"));
    }

    @Test
    void anAnswerThatIsNoneOfTheOptionsIsRefused() {
        form.bind(answer.with("way", "PIGEON").with("name", "A").map);

        assertThat(form.way.error()).isNotNull();
    }

    @Test
    void aQuestionBelowAnOptionIsAskedOnlyWhenTheOptionIsTaken() {
        assertThat(form.bind(answer.with("name", "A").with("way", "POST").with("other", "x".repeat(300)).map))
                .isTrue();
        assertThat(form.other.value()).isEmpty();

        form.bind(answer.with("way", "OTHER").with("other", "").map);
        assertThat(form.errors()).containsExactly(new FormError("Tell us how", "#other"));
    }

    @Test
    void whatWasTypedIsShownAgainEscaped() {
        form.bind(answer.with("name", "\"><script>alert(1)</script> =HYPERLINK(").map);

        String html = Html.string(Components.field(form.name));

        assertThat(html).doesNotContain("<script>");
        assertThat(Jsoup.parse(html).select("input").attr("value"))
                .isEqualTo("\"><script>alert(1)</script> =HYPERLINK(");
        assertThat(Jsoup.parse(html).select("input").attr("dir")).isEqualTo("auto");
    }

    @Test
    void textAreasKeepTheirFirstEmptyLineAndEscape() {
        form.bind(answer.with("needs", "\n</textarea><b>x").map);

        assertThat(Html.string(Components.field(form.needs)))
                .contains("\n&lt;/textarea")
                .doesNotContain("<b>");
    }

    @Test
    void tooMuchTextIsRefusedByCodePoints() {
        form.bind(answer.with("needs", "👩".repeat(20)).map);
        assertThat(form.needs.error()).isNull();

        form.bind(answer.with("needs", "👩".repeat(21)).map);
        assertThat(form.needs.error()).isEqualTo("Needs must be 20 characters or fewer");
    }

    @Test
    void controlCharactersAreRefused() {
        form.bind(answer.with("name", "Ann\u0000e").with("needs", "a\u0007b").map);

        assertThat(form.name.error()).contains("cannot be shown");
        assertThat(form.needs.error()).contains("cannot be shown");
    }

    @Test
    void aUseCaseCanRefuseAFieldOrTheWhole() {
        form.bind(answer.with("name", "A").with("way", "POST").map);

        form.refuse("The meeting is full");
        form.refuse(form.name, "Use another name");

        assertThat(form.errors())
                .containsExactly(
                        new FormError("The meeting is full", null), new FormError("Use another name", "#name"));
    }

    @Test
    void noneAndOthersTogetherAreRefused() {
        form.bind(answer.with("tick", "a", "none").map);

        assertThat(form.tick.error()).isNotNull();
    }

    @Test
    void knownValuesAreFilledInForEditing() {
        form.name.fill("Ann");
        form.birth.fill(LocalDate.of(1984, 3, 27));
        form.way.fill(Way.POST);
        form.tick.fill(List.of("a"));
        form.start.fill(LocalTime.of(18, 0));

        String html = Html.string(Components.fields(form));

        assertThat(Jsoup.parse(html).select("input[value=Ann]")).hasSize(1);
        assertThat(Jsoup.parse(html).select("#birth-month").attr("value")).isEqualTo("3");
        assertThat(Jsoup.parse(html).select("input[checked]").eachAttr("value")).containsExactly("POST", "a");
        assertThat(form.name.value()).isEqualTo("Ann");
    }

    @Test
    void aSecretIsTakenAsTypedAndNeverShown() {
        form.bind(answer.with("secret", " pass word ").map);

        assertThat(form.secret.value()).isEqualTo(" pass word ");
        assertThat(Html.string(Components.field(form.secret))).doesNotContain("pass word");
    }

    @ParameterizedTest
    @CsvSource({
        "31,2,1984,Date of birth must be a real date,#birth-day",
        "29,2,2023,Date of birth must be a real date,#birth-day",
        "27,13,1984,Date of birth must be a real date,#birth-month",
        "27,Foo,1984,Date of birth must be a real date,#birth-month",
        "0,1,1984,Date of birth must be a real date,#birth-day",
        "27,3,84,'Date of birth must include a year with 4 numbers, like 1984',#birth-year",
        "27,,1984,Date of birth must include a month,#birth-month",
        ",,1984,Date of birth must include a day and month,#birth-day",
        "27,3,2030,Date of birth must be in the past,#birth-day"
    })
    void aWrongDateNamesTheFirstWrongPart(String day, String month, String year, String message, String href) {
        answer.with("birth-day", day).with("birth-month", month).with("birth-year", year);

        form.bind(answer.with("name", "A").with("way", "POST").map);

        assertThat(form.errors()).containsExactly(new FormError(message, href));
    }

    @Test
    void onlyTheWrongPartIsRed() {
        form.bind(answer.with("birth-day", "31").with("birth-month", "2").with("birth-year", "1984").map);

        assertThat(form.birth.parts().stream().filter(DatePart::isWrong).map(DatePart::key))
                .containsExactly("day");
    }

    @ParameterizedTest
    @CsvSource({
        "6.30pm,18:30",
        "18:30,18:30",
        "6pm,18:00",
        "6 PM,18:00",
        "12am,00:00",
        "12pm,12:00",
        "midday,12:00",
        "noon,12:00",
        "midnight,00:00",
        "0930,09:30",
        "6:05 am,06:05"
    })
    void timesAreReadAsPeopleWriteThem(String typed, LocalTime time) {
        form.bind(answer.with("start", typed).map);

        assertThat(form.start.given()).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "13pm", "6.75pm", "soon", "6", "0pm", "18:30pm"})
    void otherTimesAreRefused(String typed) {
        form.bind(answer.with("start", typed).map);

        assertThat(form.start.error()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.com",
                "a.b+c@mail.example.co.uk",
                "o'brien@example.org",
                "józef@example.pl",
                "x@xn--bcher-kva.example"
            })
    void ordinaryAddressesAreTaken(String address) {
        assertThat(EmailRule.holds(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "a@b", "a@@example.com", "a b@example.com", "a@example.com\r\nBcc: x@y.example",
                        "Evil <a@x.example>",
                "\"a b\"@x.example", "a@[127.0.0.1]", ".a@x.example", "a.@x.example", "a..b@x.example", "a@-x.example",
                "a@x.example.", "a@x.1", "a,b@x.example"
            })
    void otherAddressesAreRefused(String address) {
        assertThat(EmailRule.holds(address)).isFalse();
    }

    @Test
    void anAddressEndsAt254Characters() {
        String domain = ("x".repeat(60) + ".").repeat(4);

        assertThat(EmailRule.holds("a".repeat(64) + "@" + domain + "example")).isFalse();
        assertThat(EmailRule.holds("a".repeat(65) + "@example.com")).isFalse();
    }

    /** Ways to be reached. */
    enum Way {
        EMAIL,
        POST,
        OTHER
    }

    /** Answers as a browser sends them. */
    private static final class Answer {
        private final MultivaluedMap<String, String> map = new MultivaluedHashMap<>();

        Answer with(String name, String... values) {
            map.put(
                    name,
                    java.util.Arrays.stream(values).map(v -> v == null ? "" : v).toList());
            return this;
        }
    }

    private static final class AllKinds extends Form {
        private final TextField name = personName("name", "Name").required("Enter your name");
        private final TextField mail = email("mail", "Email address");
        private final DateField birth = date("birth", "What is your date of birth?")
                .called("Date of birth")
                .notAfter(LocalDate.of(2026, 11, 12), "Date of birth must be in the past");
        private final MonthYearField since = monthYear("since", "Member since");
        private final NumberField places = number("places", "Places");
        private final TimeField start = time("start", "Start time");
        private final TextField other = text("other", "How?").required("Tell us how");
        private final RadiosField way = radios("way", "How to reach you")
                .choices(Way.class, Way::name)
                .reveal("OTHER", other)
                .required("Select how to reach you");
        private final CheckboxesField tick =
                checkboxes("tick", "Interests").choice("a", "A").none("none", "None");
        private final TextAreaField needs = textArea("needs", "Needs").max(20, "Needs must be 20 characters or fewer");
        private final TextField secret = password("secret", "Password");
    }
}
