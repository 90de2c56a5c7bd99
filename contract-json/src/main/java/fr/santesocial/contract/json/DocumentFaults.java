package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.source.Citation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Everything that readers can find wrong with documents, as the catalogue lists it. */
public final class DocumentFaults {
    private DocumentFaults() {}

    /**
     * One descriptor per fault: of contracts and of where they come from first, then of profile files and of files of
     * derogations.
     */
    public static List<RuleDescriptor> descriptors() {
        return Stream.<Fault[]>of(
                        Structure.values(), SourceFault.values(), ProfileFault.values(), DerogationFileFault.values())
                .flatMap(Stream::of)
                .map(fault -> RuleDescriptor.of(fault.id())
                        .grades(Grades.always(fault.severity()))
                        .cites(Citation.consistency())
                        .wording(fault.wording())
                        .build())
                .toList();
    }

    /** What can be told apart of broken forms and of encodings, fault by fault. */
    public static List<FaultCause> causes() {
        return Stream.concat(
                        Arrays.stream(SyntaxFault.Cause.values()).map(cause -> cause(Structure.SYNTAX, cause.key())),
                        Arrays.stream(OtherEncoding.values()).map(cause -> cause(Structure.NOT_UTF8, cause.key())))
                .toList();
    }

    private static FaultCause cause(Fault fault, String key) {
        return new FaultCause(fault.id(), key, fault.wording());
    }
}
