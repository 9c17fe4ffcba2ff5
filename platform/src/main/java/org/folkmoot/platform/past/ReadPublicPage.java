package org.folkmoot.platform.past;

import gg.jte.html.HtmlContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.past.PastPublicPages.Kept;
import org.folkmoot.platform.refusals.NotFound;

/** Reads the pages that are to be kept as everybody sees them now, without the forms, which nobody can send in the past. */
@ApplicationScoped
public class ReadPublicPage {

    private static final Pattern FORM = Pattern.compile("(?s)<form\\b.*?</form>");

    private final Iterable<PagesToKeep> sources;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReadPublicPage() {
        this((Iterable<PagesToKeep>) null);
    }

    @Inject
    public ReadPublicPage(@Any Instance<PagesToKeep> sources) {
        this((Iterable<PagesToKeep>) sources);
    }

    public ReadPublicPage(Iterable<PagesToKeep> sources) {
        this.sources = sources;
    }

    /** Everything that is to be kept, as it is now. */
    List<Kept> all() {
        List<Kept> all = new ArrayList<>();
        for (PagesToKeep source : sources) {
            source.addresses().forEach(address -> read(source, address).ifPresent(all::add));
        }
        return all;
    }

    /** One of these pages as it is now; empty where there is none. */
    public Optional<Kept> now(String address) {
        for (PagesToKeep source : sources) {
            if (source.addresses().contains(address)) {
                return read(source, address);
            }
        }
        return Optional.empty();
    }

    private static Optional<Kept> read(PagesToKeep source, String address) {
        try {
            View view = source.page(address);
            HtmlContent body = out -> view.body().render(out);
            return Optional.of(new Kept(
                    address, view.title(), FORM.matcher(Html.string(body)).replaceAll("")));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }
}
