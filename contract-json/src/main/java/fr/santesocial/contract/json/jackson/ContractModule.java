package fr.santesocial.contract.json.jackson;

import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.model.Contract;
import java.util.Map;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Lets an application's own mapper read and write contracts, alone or inside other values: {@code
 * JsonMapper.builder().addModule(new ContractModule())}. Reading is as strict as {@link ContractReader}, whatever the
 * settings of the mapper: a faulty contract is refused by one {@link ContractMappingException} that lists every fault.
 * Writing gives the members that {@link fr.santesocial.contract.json.ContractWriter} gives, in their order; how they are laid
 * out is up to the mapper. A mapper may share it between threads.
 */
public final class ContractModule extends JacksonModule {
    private final ContractReader reader;

    /** A module that reads within safe limits. */
    public ContractModule() {
        this(ContractReader.standard());
    }

    /** A module that reads with a reader of the caller. */
    public ContractModule(ContractReader reader) {
        this.reader = reader;
    }

    @Override
    public String getModuleName() {
        return "fr.santesocial.contract";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new SimpleDeserializers(Map.of(Contract.class, new ContractDeserializer(reader))));
        SimpleSerializers serializers = new SimpleSerializers();
        serializers.addSerializer(Contract.class, new ContractSerializer());
        context.addSerializers(serializers);
    }
}
