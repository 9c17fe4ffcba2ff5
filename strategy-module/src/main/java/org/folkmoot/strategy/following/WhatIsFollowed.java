package org.folkmoot.strategy.following;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.views.FollowLine;
import org.folkmoot.strategy.store.views.PublishedPages;

/** Says what somebody follows as they know it: a page by its title, a goal by its number and its words of now. */
@ApplicationScoped
public class WhatIsFollowed {

    private final PublishedPages published;

    @SuppressWarnings("NullAway") // for the CDI proxy
    WhatIsFollowed() {
        this(null);
    }

    @Inject
    public WhatIsFollowed(PublishedPages published) {
        this.published = published;
    }

    /** In words; a goal that is none of the page's any more has its number alone. */
    public String of(FollowLine follow) {
        if (follow.goal() == 0) {
            return "“" + follow.title() + "”";
        }
        String goals = published.sections(follow.kind(), follow.slug()).getOrDefault("goals", "[]");
        for (JsonNode goal : ContentJson.read(goals)) {
            if (goal.path("number").asInt() == follow.goal()) {
                return goal(follow.goal(), goal.path("title").asText(), follow.title());
            }
        }
        return "number " + follow.goal() + " of “" + follow.title() + "”";
    }

    /** As {@link #of}, for the line that a mail is about: a goal without its page, since both may be long. */
    static String brief(String words) {
        int page = words.lastIndexOf("”, of “");
        return page < 0 ? words : words.substring(0, page + 1);
    }

    static String goal(int number, String goal, String page) {
        return "number " + number + ", “" + goal + "”, of “" + page + "”";
    }
}
