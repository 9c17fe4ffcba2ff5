package org.folkmoot.engagement.web;

import java.time.Instant;
import java.util.List;
import org.folkmoot.engagement.model.KnownPlace;
import org.folkmoot.engagement.model.MeetingKind;
import org.folkmoot.engagement.model.QuestionDeadline;
import org.folkmoot.engagement.model.Topic;

/** What the form of a meeting offers to choose from, and how it reckons. */
public record PlanChoices(
        List<Topic> interests,
        List<KnownPlace> places,
        List<MeetingKind> kinds,
        QuestionDeadline deadline,
        Instant now) {}
