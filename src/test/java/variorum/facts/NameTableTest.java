package variorum.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import variorum.align.Aligner;
import variorum.model.Encoder;
import variorum.model.Encoders;
import variorum.text.EncodedText;
import variorum.text.Progress;

/// Names as news writes them, of many kinds of story: where each begins and ends and what it is the name of.
///
/// A line is a text with its names marked (`[Ana Torres/p]`: person, place, organisation); nothing else in it is a name of
/// those. Titles that belong to the words by which a text calls a person stand inside the mark.
class NameTableTest {
	private static final Pattern MARKED = Pattern.compile("\\[([^/\\]]+)/([plo])\\]");
	private static Encoder encoder;

	@BeforeAll
	static void load() {
		encoder = Encoders.load().found().orElseThrow();
	}

	@AfterAll
	static void close() throws IOException {
		encoder.close();
	}

	/// Every line whose names are found otherwise, in one message.
	private static void check(String table) {
		var wrong = new ArrayList<String>();
		for (String line : table.lines().filter(l -> !l.isBlank()).toList()) {
			String found = marked(MARKED.matcher(line).replaceAll("$1"));
			if (!found.equals(line)) {
				wrong.add("expected " + line + "\n  found " + found);
			}
		}
		assertEquals("", String.join("\n", wrong));
	}

	/// `text` with the names marked that the program finds in it.
	private static String marked(String text) {
		var article = StoryText.article("A", text);
		var alignment = Aligner.align(List.of(article), Progress.NONE);
		var document = Document.of(0, article, Optional.empty(), Optional.empty());
		var sentences = document.sentences().stream().map(Document.Sentence::span).toList();
		var encoded = List.of(new EncodedText(sentences, encoder.encode(text, sentences, Progress.NONE)));
		var mentions = Facts.of(List.of(article), List.of(Optional.of(StoryText.MONDAY)), alignment, encoded, Progress.NONE).stream()
				.flatMap(f -> f.mentions().stream()).filter(m -> !letter(m.type()).isEmpty()).distinct().sorted(Judge.ORDER).toList();
		var out = new StringBuilder();
		int at = 0;
		for (var m : mentions) {
			out.append(text, Math.min(at, m.span().start()), m.span().start()).append('[').append(m.span().of(text)).append('/')
					.append(letter(m.type())).append(']');
			at = m.span().end();
		}
		return out.append(text.substring(at)).toString();
	}

	private static String letter(FactType type) {
		return switch (type) {
			case PERSON -> "p";
			case PLACE -> "l";
			case ORGANISATION -> "o";
			case ROLE, PRODUCT, QUANTITY, MONEY, DATE, DURATION, QUOTATION, STATEMENT, ATTRIBUTION -> "";
		};
	}

	@Test
	void disasters() {
		check("""
				The quake was felt in [Arequipa/l], the [U.S. Geological Survey/o] ([USGS/o]) said on Monday.
				The [United States Geological Survey/o] put the depth at 12 kilometers.
				"The roof came down," said [Lene Bruun/p], a spokesman for the fire service.
				[Halvorsen/p] said the river had risen by two meters overnight.
				Rescuers pulled [Jonas Halvorsen/p] from the rubble. [Halvorsen/p]'s brother was still missing.
				The [Federal Emergency Management Agency/o], or [FEMA/o], sent 40 trucks to [Baton Rouge/l].
				The [World Health Organization/o] ([WHO/o]) warned of cholera in [Port Sudan/l].
				[Doctors Without Borders/o] opened a clinic near [Goma/l].
				[KATHMANDU/l], [Nepal/l] ([AP/o]) — A bus plunged into the [Trishuli River/l] on Friday.
				[Médecins Sans Frontières/o] said 30 people were treated in [Bangui/l].
				""");
	}

	@Test
	void elections() {
		check("""
				[Ursula von Holten/p] and [Pieter de Graaf/p] will meet in the runoff.
				[Van der Berg/p] won 41 percent of the vote in [Rotterdam/l].
				The [Organization for Security and Co-operation in Europe/o] sent observers to [Tbilisi/l].
				The vote was fair, the [OSCE/o] said.
				[Maria da Silva Costa/p] thanked voters in [São Paulo/l].
				Sen. candidate [J. R. Whitlock/p] conceded late on Tuesday.
				[Robert K. Dunleavy Jr./p], the [Labour Party/o] candidate, led by two points.
				Turnout fell in [Ohio/l], [Michigan/l] and [Wisconsin/l].
				The [Democratic Unionist Party/o] ([DUP/o]) lost three seats in [Belfast/l].
				[Prime Minister Erik Solheim/p] resigned on Monday, and [Mrs. Solheim/p] wept.
				The [Ministry of Justice and Public Security/o] said the count would go on.
				""");
	}

	@Test
	void companies() {
		check("""
				[Lundgren & Partners/o] fired its chief executive, [Tomás O'Hara/p], on Thursday.
				Shares of [Nordhavn AB/o] fell 4 percent in [Stockholm/l].
				[Kestrel Motors Inc./o] will close its plant in [Gdansk/l].
				[Mary-Kate Ellison/p], chief financial officer of [Bluewater Holdings/o], said so.
				The [Securities and Exchange Commission/o] opened an inquiry into [Kestrel/o].
				[Amazon/o] and [Microsoft/o] declined to comment.
				The [Bank for International Settlements/o] warned of higher rates.
				[Goldman Sachs/o] and [Morgan Stanley/o] advised on the deal.
				The [Department for Business and Trade/o] welcomed the news.
				The [International Monetary Fund/o] ([IMF/o]) cut its forecast for [Germany/l].
				""");
	}

	@Test
	void sport() {
		check("""
				[Jannik van Dijk/p] scored twice against [Malmö FF/o] in [Trondheim/l].
				[Iñaki Aguirre/p], the coach of [Real Sociedad/o], was sent off.
				[Boston Celtics/o] forward [Marcus Tillman III/p] missed the game.
				The [International Olympic Committee/o] ([IOC/o]) banned two weightlifters from [Belarus/l].
				[Novak/p], [Petersen/p] and [Okonkwo/p] reached the final in [Melbourne/l].
				[Serena Whitfield/p]'s knee was hurt in [Madison Square Garden/l].
				""");
	}

	@Test
	void courts() {
		check("""
				[Judge Ellen St. John/p] sentenced [Luis de la Cruz/p] to nine years.
				[Abdul Rahman bin Saleh/p] was extradited from [Kuwait/l] to [France/l].
				Prosecutors charged [Mohammed al-Harbi/p], [Yusuf Demir/p] and [Anna-Lena Vogt/p].
				The [Supreme Court/o] ruled against the [American Civil Liberties Union/o].
				[Dr. Ngozi Eze/p] testified for the defense in [Manchester Crown Court/o].
				The [European Court of Human Rights/o] in [Strasbourg/l] rejected the appeal.
				The [Federal Bureau of Investigation/o] searched his home in [El Paso/l].
				[Ellen J. Marsh/p] and [Pedro T. Ruiz/p] said the ATMs were empty; one ATM was gone.
				[Omar Abdel-Fattah/p]'s lawyer, [Hana Y. Sørensen/p], said he would appeal.
				""");
	}

	@Test
	void science() {
		check("""
				[NASA/o] and the [European Space Agency/o] ([ESA/o]) will share the data.
				[Chen Wei/p], an astronomer at the [University of Cape Town/o], led the study.
				The [Massachusetts Institute of Technology/o] ([MIT/o]) built the sensor.
				[K. L. Banerjee/p] of the [Indian Institute of Science/o] in [Bengaluru/l] was not involved.
				The [National Oceanic and Atmospheric Administration/o] said the ice had melted.
				The [Max Planck Institute for Chemistry/o] in [Mainz/l] analyzed the samples.
				""");
	}

	@Test
	void wars() {
		check("""
				[KYIV/l], [Ukraine/l] ([AP/o]) — Shelling killed three people in [Kharkiv/l], [Gov. Oleh Petrenko/p] said.
				[General Abu Bakr al-Jaziri/p] denied that his men had crossed the [Litani River/l].
				The [U.N. Security Council/o] met in [New York/l] on Sunday.
				The [North Atlantic Treaty Organization/o] ([NATO/o]) moved troops to [Estonia/l].
				[Secretary-General Ban Soo-ah/p] called for a truce in the [Gaza Strip/l].
				The [International Committee of the Red Cross/o] ([ICRC/o]) visited prisoners in [Sana'a/l].
				The [Syrian Observatory for Human Rights/o] said 12 fighters died in [Idlib/l].
				[Kim Tae-hyun/p], [South Korea/l]'s defense minister, flew to [Washington, D.C./l] on Friday.
				[SEOUL/l] ([Reuters/o]) - [North Korea/l] fired a missile on Tuesday, [Japan/l]'s coast guard said.
				The [United Nations High Commissioner for Refugees/o] ([UNHCR/o]) counted 9,000 arrivals in [Chad/l].
				""");
	}
}
