package org.folkmoot.members.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.members.model.Applicant;
import org.folkmoot.members.model.Connection;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Decision;
import org.folkmoot.members.model.Eligibility;
import org.folkmoot.members.model.Option;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Verdict;

/** Decides on an invented member as on one who applied, so that the decision can be decided again. */
final class LikeAnApplicant {

    private LikeAnApplicant() {}

    /** The decision; empty where the constitution would not have let them in where they are. */
    static Optional<Decision> decision(Person person, DemoPerson demo, Constitution constitution, Instant at) {
        LocalDate born = demo.born();
        if (born == null) {
            return Optional.empty();
        }
        List<Connection> connections = constitution
                .constituency(demo.constituency())
                .map(each -> each.connections())
                .orElse(List.of());
        return connections.stream()
                .map(each -> new Applicant(each, born, demo.place(), demo.joined()))
                .flatMap(each -> decision(person, demo, constitution, each, at).stream())
                .findFirst();
    }

    private static Optional<Decision> decision(
            Person person, DemoPerson demo, Constitution constitution, Applicant applicant, Instant at) {
        Verdict verdict = Eligibility.decide(constitution, applicant);
        return verdict.options().stream()
                .filter(each -> each.constituency().equals(demo.constituency()))
                .filter(each -> Objects.equals(each.classCode(), demo.classCode()))
                .findFirst()
                .map(each -> decision(person, constitution, applicant, verdict, each, at));
    }

    private static Decision decision(
            Person person, Constitution constitution, Applicant applicant, Verdict verdict, Option option, Instant at) {
        return new Decision(
                0,
                person.id(),
                at,
                constitution.version(),
                option.rule(),
                option.clause(),
                verdict.outcome().name(),
                option.constituency(),
                option.classCode(),
                option.why(),
                applicant.inputs(),
                "job start",
                "Invented for the demonstration.");
    }
}
