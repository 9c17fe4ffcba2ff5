package org.folkmoot.strategy.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.contracts.engagement.Meetings;
import org.folkmoot.strategy.shape.LiveTargets;
import org.folkmoot.strategy.store.views.PageFile;
import org.folkmoot.strategy.store.views.PageFiles;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;

/** Finds what a page can lead to: itself, all that is public, the meetings that everybody can see, and its own files. */
@ApplicationScoped
public class FindTargets {

    private final PublishedPages published;
    private final PageFiles files;
    private final Meetings meetings;
    private final WhatComesAndGoes others;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FindTargets() {
        this(null, null, null, null);
    }

    @Inject
    public FindTargets(PublishedPages published, PageFiles files, Meetings meetings, WhatComesAndGoes others) {
        this.published = published;
        this.files = files;
        this.meetings = meetings;
        this.others = others;
    }

    /**
     * Whatever this page can lead to once it is public, and with it the pages at these addresses. Its own address counts
     * before it is public, so that its first publication can lead to its survey.
     */
    LiveTargets of(PageLine page, Set<String> also) {
        Set<String> pages = published.all().stream().map(PageLine::address).collect(Collectors.toSet());
        pages.add(page.address());
        pages.addAll(also);
        Set<String> named =
                files.sources(page.id()).stream().map(PageFile::name).collect(Collectors.toSet());
        return new LiveTargets(
                pages,
                slug -> meetings.find(slug).isPresent(),
                file -> named.contains(file.substring(file.indexOf('/') + 1)),
                others::isThere);
    }
}
