package org.folkmoot.strategy.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.strategy.NamedContributors;
import org.folkmoot.strategy.model.Kind;

/** Says who is told by this module what came of a consultation, so that no other module tells them besides. */
@ApplicationScoped
public class ToldByName implements NamedContributors {

    private final PublishedPages pages;
    private final ToldViews told;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ToldByName() {
        this(null, null);
    }

    @Inject
    public ToldByName(PublishedPages pages, ToldViews told) {
        this.pages = pages;
        this.told = told;
    }

    @Override
    public Set<PersonId> among(String consultation, Collection<PersonId> people) {
        Set<PersonId> found = new HashSet<>();
        Optional<PageLine> page = pages.find(Kind.CONSULTATION, consultation);
        page.ifPresent(line -> told.among(line.id(), List.copyOf(people)).forEach(each -> found.add(each.person())));
        return found;
    }
}
