package fr.santesocial.contract.examples.quickstart;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import fr.santesocial.contract.json.jackson.ContractMappingException;
import fr.santesocial.contract.json.jackson.ContractModule;
import fr.santesocial.contract.model.Contract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Takes contracts as bodies of requests, by the mapper that a web application has anyway. */
final class ContractHandler implements HttpHandler {
    // README: mapper
    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new ContractModule()).build();

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try {
            Contract contract = mapper.readValue(exchange.getRequestBody(), Contract.class);
            answer(exchange, 200, mapper.writeValueAsBytes(contract));
        } catch (ContractMappingException refused) {
            // Every fault, one a line, such as "/fichesActions/3/pilots Ce qui est attendu ici …".
            answer(exchange, 422, refused.message(Locale.FRENCH).getBytes(StandardCharsets.UTF_8));
        } catch (JacksonException noJson) {
            answer(exchange, 400, new byte[0]);
        }
    }
    // end

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
