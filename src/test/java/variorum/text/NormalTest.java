package variorum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {
	@ParameterizedTest
	@CsvSource({"Café, cafe", "naïve, NAIVE", "ﬁre, fire", "don’t, don't", "“, \"", "—, -", "Œuvre, oeuvre", "λόγος, ΛΟΓΟΣ",
			"colour, color", "neighbours, neighbors", "favourite, favorite", "organised, organized", "realisation, realization",
			"centre, center", "theatres, theaters", "travelled, traveled", "catalogue, catalog", "defence, defense",
			"two, 2", "twenty, 20", "third, 3rd", "U.S., US", "U.S., U.S", "N.A.T.O., NATO", "Gen, General", "Sept, September",
			"'1,200', 1200", "#Storm, storm", "analyse, analyze"})
	void two_spellings_of_one_word_have_one_key(String one, String other) {
		assertEquals(Normal.key(one), Normal.key(other));
	}

	@ParameterizedTest
	@CsvSource({"US, us", "filled, filed", "hour, hor", "four, for", "there, their", "3.5, 35", "our, or", "calling, caling"})
	void two_words_have_two_keys(String one, String other) {
		assertNotEquals(Normal.key(one), Normal.key(other));
	}

	@ParameterizedTest
	@CsvSource({"Łódź, lodz", "Tromsø, tromso", "Đorđe, dorde", "Straße, strasse", "Æthelred, aethelred",
			"O’Neill, o'neill", "Three, three"})
	void a_folded_name_is_plain_letters_and_keeps_its_word(String name, String folded) {
		assertEquals(folded, Normal.folded(name));
	}
}
