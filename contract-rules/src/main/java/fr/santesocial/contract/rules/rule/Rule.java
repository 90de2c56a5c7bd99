package fr.santesocial.contract.rules.rule;

import java.util.List;

/**
 * A rule: what it looks at, and what it says of one such thing. Stateless and safe to share. It has no clock (the day is
 * the view's), no locale and no input or output, and it reads lists and members through elements and views only, so that
 * what is damaged is never taken for what is absent.
 *
 * @param <S> the type of its subjects
 */
public interface Rule<S> {

    /** What the rule says of itself. */
    RuleDescriptor descriptor();

    /** What there is to look at; none means that the rule is not applicable. */
    List<Element<S>> subjects(ContractView view);

    /** Looks at one subject, and reports what is wrong or why that cannot be decided. */
    void check(Element<S> subject, ContractView view, Findings findings);
}
