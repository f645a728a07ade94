package variorum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageTest {
	@Test
	void a_sentence_or_two_tell_their_language() {
		Map.ofEntries(Map.entry("The harbour was closed on Friday, and nobody knows when it will be open again.", "en"),
				Map.entry("Le port est fermé depuis vendredi et personne ne sait quand il sera ouvert.", "fr"),
				Map.entry("Der Hafen ist seit Freitag geschlossen, und niemand weiß, wann er wieder öffnet.", "de"),
				Map.entry("El puerto está cerrado desde el viernes y nadie sabe cuándo se va a abrir.", "es"),
				Map.entry("Il porto è chiuso da venerdì e nessuno sa quando sarà aperto per le navi.", "it"),
				Map.entry("De haven is sinds vrijdag dicht en niemand weet wanneer het weer open gaat.", "nl"),
				Map.entry("Порт закрыт с пятницы, и никто не знает, когда он откроется.", "ru"),
				Map.entry("Порт закритий з п'ятниці, і ніхто не знає, коли він відкриється.", "uk"),
				Map.entry("الميناء مغلق منذ يوم الجمعة ولا أحد يعرف متى سيفتح", "ar"),
				Map.entry("این بندر از جمعه بسته است و کسی نمی داند چه وقت باز می شود", "fa"),
				Map.entry("港口从星期五起关闭，没有人知道什么时候再开放。", "zh"), Map.entry("港は金曜日から閉まっていて、いつ開くか誰も知らない。", "ja"),
				Map.entry("항구는 금요일부터 닫혀 있고 언제 다시 열릴지 아무도 모른다.", "ko"),
				Map.entry("Το λιμάνι είναι κλειστό από την Παρασκευή.", "el")).forEach((text, language) -> check(text, language));
	}

	@Test
	void nothing_is_told_of_a_text_that_tells_too_little() {
		for (String text : new String[] {"", "—", "12 345", "Lima", "Xyzzy plugh foobar quux corge grault garply waldo"}) {
			assertEquals(Optional.empty(), Language.of(text), text);
		}
	}

	private static void check(String text, String language) {
		assertEquals(Optional.of(language), Language.of(text), text);
	}
}
