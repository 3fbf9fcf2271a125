"""A model in place of the rules: its labels, its windows, and what the rules add to what it marks."""

from pathlib import Path

import pytest

from tasks.contract.tables import Mention
from tasks.enrichers.mentions import mentions
from tasks.ledger import stage_key
from tasks.text.names.model import read_lines
from tasks.text.names.recognizer import MODEL_VARIABLE, Recognizer, read_tag, read_tags
from tests.unit.test_mentions import SEEDS, article

LABELS = ("O", "B-PERS", "I-PERS", "B-LOC", "I-LOC", "B-ORG", "I-ORG", "B-MISC")
WORDS = {
    "التقى": "O", "في": "O", "عن": "O", "خبر": "O", "الوزير": "O", "وفد": "O",
    "ريناتو": "B-PERS", "سبيكتر": "I-PERS", "كوبالا": "B-LOC", "القاهرة": "B-LOC", "حماس": "B-ORG", "جائزة": "B-MISC",
}  # fmt: skip


@pytest.mark.parametrize(
    ("labels", "spans"),
    [
        ("B-PER I-PER O B-LOC", [(0, 2, "PERSON"), (3, 4, "LOCATION")]),
        ("B-PERS B-PERS", [(0, 1, "PERSON"), (1, 2, "PERSON")]),
        ("I-ORG I-ORG O", [(0, 2, "ORGANIZATION")]),
        ("B-LOC I-PERS", [(0, 1, "LOCATION"), (1, 2, "PERSON")]),
        ("S-GPE B-ORG I-ORG E-ORG S-ORG", [(0, 1, "LOCATION"), (1, 4, "ORGANIZATION"), (4, 5, "ORGANIZATION")]),
        ("PER PER O LOC", [(0, 2, "PERSON"), (3, 4, "LOCATION")]),
        ("B-MISC O LABEL_7", []),
    ],
)
def test_labels_of_every_custom_are_read(labels: str, spans: list[tuple[int, int, str]]) -> None:
    names = read_tags([read_tag(label) for label in labels.split()])
    assert [(name.first, name.end, name.type) for name in names] == spans


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a model of one thousand weights that has learnt the dozen words above, twelve tokens at a time."""
    torch = pytest.importorskip("torch", reason="the extra `models` is not installed")
    transformers = pytest.importorskip("transformers", reason="the extra `models` is not installed")
    tokenizers = pytest.importorskip("tokenizers", reason="the extra `models` is not installed")
    torch.manual_seed(1)
    folder = tmp_path_factory.mktemp("model")
    pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *WORDS, "و", "##ريناتو", "."]
    plain = tokenizers.Tokenizer(
        tokenizers.models.WordPiece({piece: number for number, piece in enumerate(pieces)}, unk_token="[UNK]")
    )
    plain.pre_tokenizer = tokenizers.pre_tokenizers.Whitespace()
    plain.post_processor = tokenizers.processors.BertProcessing(("[SEP]", 3), ("[CLS]", 2))
    tokenizer = transformers.PreTrainedTokenizerFast(
        tokenizer_object=plain, pad_token="[PAD]", unk_token="[UNK]", cls_token="[CLS]", sep_token="[SEP]",
        model_max_length=12,
    )  # fmt: skip
    config = transformers.BertConfig(
        vocab_size=len(pieces), hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16,
        max_position_embeddings=64, num_labels=len(LABELS), hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0,
        id2label=dict(enumerate(LABELS)), label2id={label: number for number, label in enumerate(LABELS)},
    )  # fmt: skip
    model = transformers.BertForTokenClassification(config)
    words = list(WORDS)
    batch = torch.tensor([tokenizer.convert_tokens_to_ids(words[turn:] + words[:turn]) for turn in range(len(words))])
    truth = torch.tensor(
        [[LABELS.index(WORDS[word]) for word in words[turn:] + words[:turn]] for turn in range(len(words))]
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(80):
        optimizer.zero_grad()
        model(input_ids=batch, labels=truth).loss.backward()
        optimizer.step()
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


def test_names_are_found_past_the_first_window(source: Path) -> None:
    lines = read_lines("التقى ريناتو سبيكتر وفد حماس .\n" + "خبر عن " * 20 + "ريناتو سبيكتر في كوبالا")
    short, long = Recognizer(str(source)).find(lines)
    assert [(name.first, name.end, name.type) for name in short] == [(1, 3, "PERSON"), (4, 5, "ORGANIZATION")]
    assert [(name.first, name.end, name.type) for name in long] == [(40, 42, "PERSON"), (43, 44, "LOCATION")]


def test_the_model_takes_the_place_of_the_rules(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(MODEL_VARIABLE, str(source))
    body = "التقى الوزير ريناتو سبيكتر في القاهرة وفد حماس"
    found = [row for row in mentions(article(body), **SEEDS) if isinstance(row, Mention)]
    assert [(row.text, row.entity_type) for row in found] == [
        ("ريناتو سبيكتر", "PERSON"),
        ("القاهرة", "LOCATION"),
        ("حماس", "ORGANIZATION"),
    ]
    assert found[0].title == "الوزير"
    assert [row.entity_id for row in found[1:]] == ["cairo", "hamas"]
    assert all(body[row.start_char : row.end_char] == row.text for row in found)


def test_another_model_makes_another_batch_of_enrichment_and_of_nothing_before(monkeypatch: pytest.MonkeyPatch) -> None:
    keys = {}
    for model in ("", "one", "two"):
        monkeypatch.setenv(MODEL_VARIABLE, model)
        keys[model] = stage_key("enrich", [], "b1"), stage_key("clean", [], "b1")
    assert len({enrich for enrich, _ in keys.values()}) == 3
    assert len({clean for _, clean in keys.values()}) == 1


def test_without_the_extra_the_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "torch", None)
    with pytest.raises(ImportError, match="models"):
        Recognizer("no-such-folder")
