package fr.santesocial.contract.json;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.rules.report.Finding;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which members of one object were met, and what was wrong with those of which nothing sound came. */
final class MembersSeen {
    private final BitSet met = new BitSet();
    private final Map<Member<?>, Finding> faults = new HashMap<>();

    /** Notes a member; false where it was met before. */
    boolean meet(Member<?> member) {
        boolean first = !met.get(member.position());
        met.set(member.position());
        return first;
    }

    void spoil(Member<?> member, Finding fault) {
        faults.put(member, fault);
    }

    boolean isSound(Member<?> member) {
        return met.get(member.position()) && !faults.containsKey(member);
    }

    @Nullable
    Finding fault(Member<?> member) {
        return faults.get(member);
    }
}
