package fr.santesocial.contract.json;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.rules.report.Finding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which members of one object were met, what was wrong with those of which nothing sound came, and which are unknown. */
final class MembersSeen {
    private final BitSet met = new BitSet();
    // Both are made when first needed: most objects are sound.
    private @Nullable Map<Member<?>, Finding> faults;
    private @Nullable List<Unknown> unknown;

    /** A member the model does not know, and what was said of it. */
    record Unknown(String name, Finding finding) {}

    /** Notes a member; false where it was met before. */
    boolean meet(Member<?> member) {
        boolean first = !met.get(member.position());
        met.set(member.position());
        return first;
    }

    boolean isMet(Member<?> member) {
        return met.get(member.position());
    }

    void spoil(Member<?> member, Finding fault) {
        if (faults == null) {
            faults = new HashMap<>();
        }
        faults.put(member, fault);
    }

    boolean isSound(Member<?> member) {
        return met.get(member.position()) && fault(member) == null;
    }

    boolean isAnySound(List<? extends Member<?>> members) {
        for (Member<?> member : members) {
            if (isSound(member)) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Finding fault(Member<?> member) {
        return faults == null ? null : faults.get(member);
    }

    void meetUnknown(String name, Finding finding) {
        if (unknown == null) {
            unknown = new ArrayList<>();
        }
        unknown.add(new Unknown(name, finding));
    }

    List<Unknown> unknown() {
        return unknown == null ? List.of() : unknown;
    }
}
