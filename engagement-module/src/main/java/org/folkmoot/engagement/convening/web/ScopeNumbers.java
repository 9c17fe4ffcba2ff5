package org.folkmoot.engagement.convening.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.folkmoot.contracts.members.ClassKey;
import org.folkmoot.contracts.members.Constituencies;
import org.folkmoot.contracts.members.ConstituencyCount;
import org.folkmoot.engagement.messages.ShownNumber;
import org.folkmoot.engagement.model.PanelBook;
import org.folkmoot.engagement.store.views.ConvenedViews;
import org.folkmoot.engagement.web.Discretion;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.clock.TrustClock;

/** What a convener represents, in numbers with their trend; never a name or a contact. */
@ApplicationScoped
class ScopeNumbers {
    private static final int MONTHS = 6;

    private final Constituencies constituencies;
    private final ConvenedViews views;
    private final PanelBook panels;
    private final Discretion discretion;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ScopeNumbers() {
        this.constituencies = null;
        this.views = null;
        this.panels = null;
        this.discretion = null;
        this.clock = null;
    }

    @Inject
    ScopeNumbers(
            Constituencies constituencies, ConvenedViews views, PanelBook panels, Discretion discretion, Clock clock) {
        this.constituencies = constituencies;
        this.views = views;
        this.panels = panels;
        this.discretion = discretion;
        this.clock = clock;
    }

    Content of(Scope scope) {
        return switch (scope.kind()) {
            case CONSTITUENCY -> constituency(scope.key());
            case NETWORK -> network(scope);
            case PANEL ->
                Pieces.paragraph(Words.countFirst(panels.size(scope.key()), "person", "people") + " on this panel");
            case TRUST -> whole();
            case CLASS -> ClassKey.parse(scope.key()).map(this::memberClass).orElseGet(ScopeNumbers::none);
            case STRATEGY -> none();
        };
    }

    private Content whole() {
        long members = constituencies.all().stream()
                .mapToLong(ConstituencyCount::members)
                .sum();
        return Pieces.paragraph(Words.countFirst(members, "member", "members") + " in all constituencies");
    }

    private Content constituency(String code) {
        Optional<ConstituencyCount> found = constituencies.all().stream()
                .filter(each -> each.code().equals(code))
                .findFirst();
        if (found.isEmpty()) {
            return Pieces.paragraph("This constituency is not part of the constitution in force.");
        }
        ConstituencyCount count = found.get();
        Table table = trend();
        for (YearMonth month : months()) {
            table.row(
                    Words.month(month),
                    Words.number(constituencies.joined(code, month.atDay(1), month.atEndOfMonth())));
        }
        String words = Words.countFirst(count.members(), "member", "members") + "; the constitution asks for at least "
                + Words.number(count.minimum());
        return Html.all(List.of(Pieces.paragraph(words), Components.table(table)));
    }

    private static Content none() {
        return Pieces.paragraph("There are no numbers for this yet.");
    }

    private Content memberClass(ClassKey key) {
        ConvenedViews.JoinedNumbers numbers =
                views.memberClass(key, months().get(0).atDay(1));
        String words = Words.countFirst(numbers.people(), "member", "members");
        return Html.all(List.of(Pieces.paragraph(words), Components.table(joined(numbers, true))));
    }

    private Table joined(ConvenedViews.JoinedNumbers numbers, boolean exact) {
        Table table = trend();
        for (YearMonth month : months()) {
            table.row(Words.month(month), ShownNumber.of(numbers.joined().getOrDefault(month, 0L), exact));
        }
        return table;
    }

    private Content network(Scope scope) {
        boolean exact = discretion.showsSmallNumbers(scope);
        ConvenedViews.JoinedNumbers numbers =
                views.network(scope.key(), months().get(0).atDay(1));
        String words = "People who signed up: " + ShownNumber.of(numbers.people(), exact);
        return Html.all(List.of(Pieces.paragraph(words), Components.table(joined(numbers, exact))));
    }

    private static Table trend() {
        return Table.of("New in the last " + MONTHS + " months")
                .firstCellIsHeader()
                .column("Month")
                .numeric("Joined");
    }

    private List<YearMonth> months() {
        YearMonth now = YearMonth.from(TrustClock.today(clock));
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(back -> now.minusMonths(MONTHS - back))
                .toList();
    }
}
