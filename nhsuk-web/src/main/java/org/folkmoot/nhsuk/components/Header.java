package org.folkmoot.nhsuk.components;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The header of a local organisation: the logo with the organisation's name, search, account, navigation. */
public record Header(
        @Nullable String href,
        @Nullable String organisation,
        @Nullable String descriptor,
        @Nullable String service,
        @Nullable Search search,
        List<AccountItem> account,
        List<NavItem> navigation,
        boolean white) {

    /** The search box of the header. */
    public record Search(String action, String label) {}

    /** The class attribute. */
    public String classes() {
        return "nhsuk-header" + (white ? " nhsuk-header--white" : "")
                + (organisation == null ? "" : " nhsuk-header--organisation");
    }

    /** What screen readers hear for the logo: all that is seen in the link. */
    public String logoLabel() {
        return Stream.of("NHS", organisation, descriptor, "homepage")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
