package org.folkmoot.members.representation.web;

import jakarta.ws.rs.core.UriInfo;
import org.folkmoot.members.representation.SeeTheMovements.Period;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;

/** The period of a report, as it stands in the address. */
public final class PeriodForm extends Form {

    public final DateField from = date("from", "From").called("From");
    public final DateField to = date("to", "To").called("To");

    private final Period usual;

    PeriodForm(Period usual) {
        this.usual = usual;
        from.fill(usual.from());
        to.fill(usual.to());
    }

    /** As an address says it; this period where it says none. */
    static PeriodForm of(UriInfo uri, Period usual) {
        PeriodForm form = new PeriodForm(usual);
        if (uri.getQueryParameters().containsKey("from-day")) {
            form.bind(uri.getQueryParameters());
        }
        return form;
    }

    @Override
    protected void check() {
        if (from.error() == null
                && to.error() == null
                && from.given().orElse(usual.from()).isAfter(to.given().orElse(usual.to()))) {
            refuse(to, "To must be the same day as From, or later");
        }
    }

    /** The period; the usual one where nothing, or something wrong, was asked for. */
    Period period() {
        return isValid()
                ? new Period(from.given().orElse(usual.from()), to.given().orElse(usual.to()))
                : usual;
    }

    /** The period in an address. */
    static String query(Period period) {
        return "from-day=" + period.from().getDayOfMonth() + "&from-month="
                + period.from().getMonthValue() + "&from-year=" + period.from().getYear() + "&to-day="
                + period.to().getDayOfMonth() + "&to-month=" + period.to().getMonthValue() + "&to-year="
                + period.to().getYear();
    }
}
