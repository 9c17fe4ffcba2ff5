package org.folkmoot.nhsuk.view;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.nhsuk.components.AccountItem;
import org.folkmoot.nhsuk.components.ErrorSummary;
import org.folkmoot.nhsuk.components.Footer;
import org.folkmoot.nhsuk.components.Header;
import org.folkmoot.nhsuk.components.NavItem;
import org.folkmoot.templates.nhsuk.view.JtebareGenerated;
import org.folkmoot.templates.nhsuk.view.JtelayoutGenerated;
import org.jspecify.annotations.Nullable;

/**
 * A view with all that stands round it, ready to be written.
 *
 * @param path where the reader is
 */
public record Page(
        View view, Frame frame, String path, @Nullable String notice) {

    private static final int CARD = 300;

    /** The page in UTF-8. */
    public byte[] html() {
        PageBytes bytes = new PageBytes();
        OwaspHtmlTemplateOutput out = new OwaspHtmlTemplateOutput(bytes);
        if (view.isBare()) {
            JtebareGenerated.render(out, null, this);
        } else {
            JtelayoutGenerated.render(out, null, this);
        }
        return bytes.toByteArray();
    }

    /** The main content. */
    public Content body() {
        return (HtmlContent) view.body()::render;
    }

    /** The document's title: "Error: Page – Trust". */
    public String title() {
        return (view.errors().isEmpty() ? "" : "Error: ") + view.title() + " – " + frame.trustName();
    }

    /** True for a page that anybody may pass on, so that it comes with a card for social networks. */
    public boolean hasCard() {
        return view.isCacheable() && view.section() == Section.PUBLIC;
    }

    /** The page's description, cut to what a card shows. */
    public @Nullable String description() {
        String whole = view.description();
        return whole == null || whole.length() <= CARD ? whole : whole.substring(0, CARD - 1) + "…";
    }

    public ErrorSummary errors() {
        return new ErrorSummary("There is a problem", view.errors());
    }

    public Header header() {
        TrustName name = TrustName.of(frame.trustName());
        return new Header("/", name.organisation(), name.descriptor(), null, search(), account(), nav(), false);
    }

    /** The office finds members from any of its pages; everybody else searches the site. */
    private Header.Search search() {
        return view.section() == Section.OFFICE
                ? new Header.Search("/office/members", "Search members")
                : new Header.Search("/search", "Search this website");
    }

    public Footer footer() {
        Frame.Brand brand = frame.brand();
        StringBuilder whose = new StringBuilder("© " + frame.trustName());
        if (!brand.strapline().isEmpty()) {
            whose.append(" – ").append(brand.strapline());
        }
        if (!brand.area().isEmpty()) {
            whose.append(". We work in ").append(brand.area()).append('.');
        }
        return new Footer(frame.footerLinks(), whose.toString());
    }

    /** The style sheet with the trust's colour, or null where it has none of its own. */
    public @Nullable String colours() {
        String colour = frame.brand().colour();
        return colour.isEmpty() ? null : "/theme/" + colour + ".css";
    }

    public String columnClass() {
        return view.isWide() ? "nhsuk-grid-column-full" : "nhsuk-grid-column-two-thirds";
    }

    private List<AccountItem> account() {
        Frame.Account account = frame.account();
        List<AccountItem> items = new ArrayList<>();
        if (account == null) {
            items.add(AccountItem.link("Sign in", "/sign-in"));
            return items;
        }
        items.add(AccountItem.person(account.name(), account.href()));
        account.places().forEach(place -> items.add(AccountItem.link(place.text(), place.href())));
        items.add(AccountItem.post("Sign out", account.signOutHref()));
        return items;
    }

    private List<NavItem> nav() {
        List<NavItem> items = frame.nav(view.section());
        Optional<NavItem> here = items.stream()
                .filter(item -> leadsHere(item.href()))
                .max(Comparator.comparingInt(item -> item.href().length()));
        return items.stream()
                .map(item -> here.filter(item::equals).isPresent()
                        ? item.seenFrom(path.equals(item.href()) ? NavItem.Here.ON_THIS_PAGE : NavItem.Here.BELOW)
                        : item)
                .toList();
    }

    private boolean leadsHere(String href) {
        return path.equals(href) || (href.length() > 1 && path.startsWith(href + "/"));
    }

    /** The trust's name as the header writes it: beside the logo, and the words of its kind below. */
    record TrustName(String organisation, @Nullable String descriptor) {

        static TrustName of(String whole) {
            int kind = whole.lastIndexOf(" NHS ");
            boolean split = kind > 0 && whole.toLowerCase(Locale.ROOT).endsWith("trust");
            return split
                    ? new TrustName(whole.substring(0, kind), whole.substring(kind + 1))
                    : new TrustName(whole, null);
        }
    }
}
