package com.example.hello;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.helloworld.Listener;
import com.example.helloworld.Question;
import com.example.helloworld.QuestionLanguage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HelloServiceTest {
    private final HelloService service = new HelloService(Optional.empty());

    @Test
    void a_question_is_answered_in_its_language_and_to_its_listeners() {
        Question question = Question.builder()
                .question("Anybody here?")
                .language(QuestionLanguage.SV)
                .addListener(Listener.builder().name("Ann").build())
                .addListener(Listener.builder().name("Bo").build())
                .build();
        assertEquals("Hej Ann and Bo, you asked: Anybody here?", answer(question));
    }

    @Test
    void a_shouted_question_gets_a_shouted_answer() {
        assertEquals(
                "HELLO ALL, YOU ASKED: ANYBODY HERE?",
                answer(Question.builder().question("ANYBODY HERE?").build()));
    }

    @Test
    void a_question_without_letters_is_not_shouted() {
        assertEquals(
                "Hello all, you asked: 1 + 1 = ?",
                answer(Question.builder().question("1 + 1 = ?").build()));
    }

    private String answer(Question question) {
        return service.doHelloWithInheritance(question).message();
    }
}
