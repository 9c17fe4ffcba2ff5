package org.folkmoot.members.model;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.members.model.Verdict.Outcome;
import org.folkmoot.members.model.rules.ApplicantHasReachedTheMinimumAge;
import org.folkmoot.members.model.rules.ApplicantLivesInTheArea;
import org.folkmoot.members.model.rules.AreaIsKnown;
import org.folkmoot.members.model.rules.ConnectionIsKnown;
import org.folkmoot.members.model.rules.ParentOrGuardianAgrees;
import org.folkmoot.platform.refusals.Rule;
import org.jspecify.annotations.Nullable;

/** Decides which constituencies of a constitution are open to an applicant, and says why. */
public final class Eligibility {

    private final Constitution constitution;
    private final Applicant applicant;
    private final List<Option> options = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> unknown = new ArrayList<>();

    private Eligibility(Constitution constitution, Applicant applicant) {
        this.constitution = constitution;
        this.applicant = applicant;
    }

    /** The verdict on this applicant. */
    public static Verdict decide(Constitution constitution, Applicant applicant) {
        return new Eligibility(constitution, applicant).verdict();
    }

    private Verdict verdict() {
        Rule known = new ConnectionIsKnown(applicant.connection());
        if (known.broken()) {
            return new Verdict(Outcome.UNSURE, List.of(), List.of(Finding.of(known)));
        }
        constitution.constituencies().stream()
                .filter(each -> each.kind() != ConstituencyKind.PUBLIC)
                .filter(each -> each.connections().contains(applicant.connection()))
                .forEach(this::addByConnection);
        if (applicant.connection() != Connection.STAFF) {
            addPublic();
        }
        return conclude();
    }

    private Verdict conclude() {
        if (options.isEmpty()) {
            return findings.isEmpty()
                    ? new Verdict(Outcome.UNSURE, List.of(), List.copyOf(unknown))
                    : new Verdict(Outcome.REFUSED, List.of(), List.copyOf(findings));
        }
        Rule consent = new ParentOrGuardianAgrees(constitution.terms(), applicant.born(), applicant.on());
        if (consent.broken() && applicant.agreement() == null) {
            return new Verdict(Outcome.UNSURE, List.of(), List.of(Finding.of(consent)));
        }
        return new Verdict(
                options.size() == 1 ? Outcome.CLEAR : Outcome.CHOICE, List.copyOf(options), List.copyOf(findings));
    }

    private void addByConnection(Constituency constituency) {
        if (!oldEnough(constituency)) {
            return;
        }
        if (constituency.classes().isEmpty()) {
            options.add(option(constituency, null));
        }
        constituency.classes().stream()
                .filter(each -> each.covers(applicant.place()))
                .forEach(each -> options.add(option(constituency, each)));
    }

    private void addPublic() {
        Place place = applicant.place();
        Rule areaKnown = new AreaIsKnown(place);
        if (place == null || areaKnown.broken()) {
            unknown.add(Finding.of(areaKnown));
            return;
        }
        List<Constituency> found = constitution.publicFor(place);
        if (found.isEmpty()) {
            findings.add(Finding.of(new ApplicantLivesInTheArea(constitution, place)));
        }
        found.stream().filter(this::oldEnough).forEach(each -> options.add(option(each, null)));
    }

    private boolean oldEnough(Constituency constituency) {
        Rule age = new ApplicantHasReachedTheMinimumAge(constituency, applicant.born(), applicant.on());
        if (age.broken()) {
            findings.add(Finding.of(age));
        }
        return !age.broken();
    }

    private Option option(Constituency constituency, @Nullable MemberClass member) {
        return new Option(
                constituency.code(),
                member == null ? null : member.code(),
                constitution.nameOf(constituency.code(), member == null ? null : member.code()),
                why(constituency, member),
                rule(constituency),
                member == null ? constituency.clause() : member.clause());
    }

    private static String rule(Constituency constituency) {
        return switch (constituency.kind()) {
            case PUBLIC -> "ApplicantLivesInTheArea";
            case PATIENT -> "ApplicantUsedTheServices";
            case STAFF -> "StaffBelongToTheStaffConstituency";
        };
    }

    private String why(Constituency constituency, @Nullable MemberClass member) {
        return switch (constituency.kind()) {
            case PUBLIC -> whyPublic(constituency);
            case PATIENT -> whyPatient(constituency, member);
            case STAFF -> "You work for the trust. Staff are members of the staff constituency and of no other.";
        };
    }

    private String whyPublic(Constituency constituency) {
        return applicant.place() == null
                        || constituency.restOfEngland() && !constituency.namesTheAreaOf(applicant.place())
                ? "You live in England, outside the areas that have a constituency of their own."
                : "Your address is in the area of this constituency.";
    }

    private String whyPatient(Constituency constituency, @Nullable MemberClass member) {
        Integer years = constituency.lookBackYears();
        String reason = applicant.connection() == Connection.CARER
                ? "You care for someone who uses or has used the trust’s services"
                : "You use or have used the trust’s services";
        String period = years == null ? "" : " in the last " + years + " years";
        String where = member == null || member.areas().isEmpty() ? "" : ", and live in the area of this class";
        return reason + period + where + ".";
    }
}
