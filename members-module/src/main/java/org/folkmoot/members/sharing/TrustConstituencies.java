package org.folkmoot.members.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.contracts.members.ClassKey;
import org.folkmoot.contracts.members.Constituencies;
import org.folkmoot.contracts.members.ConstituencyCount;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.MembershipCounts;

/** The constituencies of the constitution in force, with their members counted. */
@ApplicationScoped
public class TrustConstituencies implements Constituencies {

    private final PresentConstitution constitution;
    private final MembershipCounts counts;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TrustConstituencies() {
        this.constitution = null;
        this.counts = null;
    }

    @Inject
    public TrustConstituencies(PresentConstitution constitution, MembershipCounts counts) {
        this.constitution = constitution;
        this.counts = counts;
    }

    @Override
    public List<ConstituencyCount> all() {
        Map<String, Long> active = counts.active();
        return constitution.get().constituencies().stream()
                .map(each -> new ConstituencyCount(
                        each.code(),
                        each.name(),
                        each.kind().name(),
                        active.getOrDefault(each.code(), 0L),
                        each.minimumMembers()))
                .toList();
    }

    @Override
    public Optional<Known> find(String code) {
        return constitution.get().constituencies().stream()
                .filter(each -> each.code().equals(code))
                .map(each -> new Known(each.code(), each.name(), each.kind().name()))
                .findFirst();
    }

    @Override
    public String nameOf(ClassKey key) {
        return constitution.nameOf(key.constituency(), key.classCode());
    }

    @Override
    public long joined(String constituency, LocalDate from, LocalDate to) {
        return counts.joined(constituency, from, to);
    }
}
