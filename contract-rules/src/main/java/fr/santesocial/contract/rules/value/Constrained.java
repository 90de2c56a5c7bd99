package fr.santesocial.contract.rules.value;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import java.util.List;

/**
 * The members of one type of the model that one rule looks at.
 *
 * @param members the members; none where the rule is not about the type
 * @param always whether every value of the type shows one of them
 */
record Constrained(List<Of> members, boolean always) {
    Constrained {
        members = List.copyOf(members);
    }

    Constrained(List<Of> members) {
        this(members, members.stream().anyMatch(each -> each.member().presence() == Presence.REQUIRED));
    }

    /**
     * One member.
     *
     * @param member the member
     * @param demands what is demanded of its value, or of each value of its list
     */
    record Of(Member<Object> member, List<Demand> demands) {
        Of {
            demands = List.copyOf(demands);
        }
    }
}
