package fr.santesocial.contract.rules.prose;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.Element;

/**
 * One text of the document and where it stands.
 *
 * @param owner what it says something of
 * @param member the member it stands in
 * @param index its rank where the member is a list, otherwise 0
 * @param text the words
 */
record Passage(Element<Object> owner, Member<Object> member, int index, String text) {

    /** Its place. */
    Spot spot() {
        return isInList() ? owner.spot(member.name(), index) : owner.spot(member.name());
    }

    /** Whether other texts may stand beside it in a list. */
    boolean isInList() {
        return member.presence() == Presence.LIST;
    }
}
