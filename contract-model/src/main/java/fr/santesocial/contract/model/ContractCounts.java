package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.CountedElement;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Counts what a contract lists, level by level. */
record ContractCounts(Contract contract) {

    OptionalInt of(CountedElement element) {
        return switch (element) {
            case AXES -> size(contract.getAxes());
            case OBJECTIVES -> size(contract.getObjectives());
            case FICHES -> size(contract.getFichesActions());
            case OPERATIONS ->
                sum(contract.getFichesActions(), fiche -> fiche.getOperations().size());
            case SIGNATORIES -> signatories();
            case PARTNERS -> size(partners());
            case COMMUNES -> territory(Territory::getCommunes);
            case EPCI -> territory(Territory::getEpcis);
            case WORKING_GROUPS -> diagnosis(Diagnosis::getWorkingGroups);
            case FOCUS_GROUPS -> diagnosis(Diagnosis::getFocusGroups);
            case AMENDMENTS -> size(contract.getAmendments());
            case PHASES -> size(contract.getPhases());
            case STEPS -> sum(contract.getPhases(), phase -> phase.getSteps().size());
            case ACTIONS, OTHER -> OptionalInt.empty();
        };
    }

    private OptionalInt signatories() {
        long count = 0;
        for (Signatory signatory : contract.getSignatories()) {
            int here = signatory
                    .getCollective()
                    .map(group -> group.getExpected().orElse(-1))
                    .orElse(1);
            if (here < 0) {
                return OptionalInt.empty();
            }
            count += here;
        }
        return count > Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of((int) count);
    }

    /** Each organisation and each wording once; as texts, of which no document can make a table slow. */
    private Set<String> partners() {
        Set<String> different = new HashSet<>();
        for (FicheAction fiche : contract.getFichesActions()) {
            addAll(fiche.getPartners(), different);
            fiche.getOperations().forEach(operation -> addAll(operation.getPartners(), different));
        }
        return different;
    }

    private static void addAll(List<Partner> partners, Set<String> different) {
        for (Partner partner : partners) {
            partner.getOrganisation()
                    .map(id -> "organisation " + id)
                    .or(() -> partner.getLabel().map(label -> "label " + label))
                    .ifPresent(different::add);
        }
    }

    private OptionalInt territory(Function<Territory, List<?>> list) {
        return size(contract.getTerritory().<List<?>>map(list).orElse(List.of()));
    }

    private OptionalInt diagnosis(Function<Diagnosis, List<?>> list) {
        return size(contract.getDiagnosis().<List<?>>map(list).orElse(List.of()));
    }

    private static OptionalInt size(Collection<?> elements) {
        return OptionalInt.of(elements.size());
    }

    private static <T> OptionalInt sum(List<T> parents, ToIntFunction<T> children) {
        return OptionalInt.of(parents.stream().mapToInt(children).sum());
    }
}
