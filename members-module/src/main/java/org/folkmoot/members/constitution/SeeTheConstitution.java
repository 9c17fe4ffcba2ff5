package org.folkmoot.members.constitution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.folkmoot.members.model.Area;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Constitutions;
import org.folkmoot.members.model.MemberClass;
import org.folkmoot.members.model.MembershipCounts;
import org.folkmoot.members.model.Strength;

/** Shows the constitution in force with its constituencies and classes, and how many members each has now. */
@ApplicationScoped
public class SeeTheConstitution {

    private final PresentConstitution constitution;
    private final Constitutions versions;
    private final MembershipCounts counts;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SeeTheConstitution() {
        this.constitution = null;
        this.versions = null;
        this.counts = null;
    }

    @Inject
    public SeeTheConstitution(PresentConstitution constitution, Constitutions versions, MembershipCounts counts) {
        this.constitution = constitution;
        this.versions = versions;
        this.counts = counts;
    }

    /** The version in force. */
    public Constitution present() {
        return constitution.get();
    }

    /** Every version on record, the newest first. */
    public List<Constitution> versions() {
        return versions.all();
    }

    /** The constituencies of the version in force, each followed by its classes. */
    public List<Part> parts() {
        Map<String, Long> members = counts.active();
        Map<String, Long> byClass = counts.activeByClass();
        List<Part> parts = new ArrayList<>();
        for (Constituency each : constitution.get().constituencies()) {
            parts.add(part(each, members.getOrDefault(each.code(), 0L)));
            each.classes()
                    .forEach(one ->
                            parts.add(part(each, one, byClass.getOrDefault(each.code() + "/" + one.code(), 0L))));
        }
        return parts;
    }

    /**
     * Who is still a member of a constituency that the version in force does not have: from its first day until a change
     * of boundaries moves them, or the office does.
     */
    public List<LeftBehind> leftBehind() {
        Map<String, Long> members = counts.active();
        return constitution.gone().stream()
                .filter(each -> members.getOrDefault(each.code(), 0L) > 0)
                .map(each -> new LeftBehind(each.code(), each.name(), members.getOrDefault(each.code(), 0L)))
                .toList();
    }

    /** Members of a constituency that is gone. */
    public record LeftBehind(String code, String name, long members) {}

    private static Part part(Constituency each, long members) {
        return new Part(
                each.code(),
                each.code(),
                each.name(),
                each,
                each.clause(),
                each.areas().stream().map(Area::name).toList(),
                members,
                each.minimumMembers(),
                Strength.of(members, each.minimumMembers()));
    }

    private static Part part(Constituency each, MemberClass one, long members) {
        return new Part(
                each.code(),
                each.code() + "/" + one.code(),
                each.name() + ", " + one.name(),
                each,
                one.clause(),
                one.areas().stream().map(Area::name).toList(),
                members,
                one.minimumMembers(),
                Strength.of(members, one.minimumMembers()));
    }

    /**
     * A constituency, or a class of one, in numbers.
     *
     * @param code the constituency's code, of a class too
     * @param filter how the list of members is narrowed down to these
     * @param areas names of the areas where its members live; empty for anywhere
     */
    public record Part(
            String code,
            String filter,
            String name,
            Constituency constituency,
            String clause,
            List<String> areas,
            long members,
            int minimum,
            Strength strength) {}
}
