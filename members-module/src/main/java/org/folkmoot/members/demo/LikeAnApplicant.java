package org.folkmoot.members.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.members.model.Applicant;
import org.folkmoot.members.model.Connection;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Eligibility;
import org.folkmoot.members.model.Option;
import org.folkmoot.members.model.Verdict;

/**
 * Why an invented member may be where they are, as for one who applied, so that it can be decided again.
 *
 * @param outcome how many constituencies were open to them
 * @param inputs what it was decided on
 */
record LikeAnApplicant(Option option, String outcome, String inputs) {

    /** The reason; empty where the constitution would not have let them in where they are. */
    static Optional<LikeAnApplicant> of(DemoPerson demo, Constitution constitution) {
        LocalDate born = demo.born();
        List<Connection> connections = constitution
                .constituency(demo.constituency())
                .map(Constituency::connections)
                .orElse(List.of());
        return born == null
                ? Optional.empty()
                : connections.stream()
                        .map(each -> new Applicant(each, born, demo.place(), demo.joined()))
                        .flatMap(each -> of(demo, constitution, each).stream())
                        .findFirst();
    }

    private static Optional<LikeAnApplicant> of(DemoPerson demo, Constitution constitution, Applicant applicant) {
        Verdict verdict = Eligibility.decide(constitution, applicant);
        return verdict.options().stream()
                .filter(each -> each.constituency().equals(demo.constituency()))
                .filter(each -> Objects.equals(each.classCode(), demo.classCode()))
                .findFirst()
                .map(each -> new LikeAnApplicant(each, verdict.outcome().name(), applicant.inputs()));
    }
}
