package com.example.hello;

import com.example.helloworld.DoHelloSlowlyParams;
import com.example.helloworld.Hello;
import com.example.helloworld.HelloworldApi;
import com.example.helloworld.Listener;
import com.example.helloworld.Question;
import com.example.helloworld.QuestionLanguage;
import io.klue.runtime.Caller;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves one request. */
final class HelloService implements HelloworldApi {
    private static final Logger LOG = LoggerFactory.getLogger(HelloService.class);

    private final Optional<Caller> caller;

    HelloService(Optional<Caller> caller) {
        this.caller = caller;
    }

    @Override
    public Hello doHello() {
        return say("Hello!");
    }

    @Override
    public Hello doHelloWithAuth() {
        // the contract asks for a token, so there is a caller
        return say("Hello " + caller.orElseThrow().subject() + "!");
    }

    @Override
    public Hello doHelloWithInheritance(Question question) {
        String answer =
                greeting(question.language()) + " " + addressees(question) + ", you asked: " + question.question();
        return say(question.isShouted() ? answer.toUpperCase(Locale.ROOT) : answer);
    }

    private static String greeting(Optional<QuestionLanguage> language) {
        return switch (language.orElse(QuestionLanguage.EN)) {
            case FR -> "Bonjour";
            case SV -> "Hej";
            default -> "Hello";
        };
    }

    private static String addressees(Question question) {
        return question.listeners().isEmpty()
                ? "all"
                : question.listeners().stream().map(Listener::name).collect(Collectors.joining(" and "));
    }

    @Override
    public Hello doHelloSlowly(DoHelloSlowlyParams params) {
        LOG.info("thinking for {} ms", params.thinkMs());
        try {
            Thread.sleep(params.thinkMs());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while thinking", e);
        }
        return say("Hello, after some thought!");
    }

    @Override
    public Hello doCrash() {
        throw new IllegalStateException("This call dies on purpose");
    }

    private static Hello say(String message) {
        return Hello.builder().message(message).build();
    }
}
