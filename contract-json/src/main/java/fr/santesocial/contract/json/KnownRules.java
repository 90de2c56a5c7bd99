package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.derogation.DerogationFault;
import fr.santesocial.contract.rules.profile.Rulebook;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules that files may name: those of the library and those of the application. */
final class KnownRules {
    /** Ids of what is said of documents, files and derogations themselves. */
    private static final Set<String> RESERVED = Stream.concat(
                    DocumentFaults.descriptors().stream(), DerogationFault.descriptors().stream())
            .map(RuleDescriptor::id)
            .collect(Collectors.toUnmodifiableSet());

    /** The rules of the library alone. */
    static final KnownRules STANDARD = new KnownRules(List.of());

    private final Map<String, Rule<?>> byId = new LinkedHashMap<>();

    KnownRules(Collection<? extends Rule<?>> own) {
        Rulebook.rules().forEach(this::add);
        own.forEach(this::add);
    }

    private void add(Rule<?> rule) {
        String id = rule.descriptor().id();
        if (byId.putIfAbsent(id, rule) != null || RESERVED.contains(id)) {
            throw new IllegalArgumentException("there is another rule " + id + " already");
        }
    }

    @Nullable
    Rule<?> rule(String id) {
        return byId.get(id);
    }

    Set<String> ids() {
        return byId.keySet();
    }
}
