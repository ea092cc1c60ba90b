PRAGMA application_id = 1095981153;
PRAGMA user_version = 1;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" ("version_num") VALUES ('0001');
CREATE TABLE audit (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	who VARCHAR(80) NOT NULL, 
	action VARCHAR(20) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	row_id INTEGER, 
	row_uid VARCHAR(36), 
	row_version INTEGER, 
	"before" TEXT, 
	"after" TEXT, 
	import_batch_id INTEGER, 
	step_id INTEGER, 
	CONSTRAINT pk_audit PRIMARY KEY (id), 
	CONSTRAINT fk_audit_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batches (id), 
	CONSTRAINT fk_audit_step_id FOREIGN KEY(step_id) REFERENCES steps (id)
);
INSERT INTO "audit" ("id", "at", "who", "action", "kind", "row_id", "row_uid", "row_version", "before", "after", "import_batch_id", "step_id") VALUES (1, '2026-11-22 08:00:00.000000', 'Dữ liệu mẫu', 'create_office', 'commune', NULL, NULL, NULL, NULL, '{"communes":["02647"]}', NULL, 1);
INSERT INTO "audit" ("id", "at", "who", "action", "kind", "row_id", "row_uid", "row_version", "before", "after", "import_batch_id", "step_id") VALUES (2, '2026-11-22 08:00:00.000000', 'Dữ liệu mẫu', 'sample_data', 'person', NULL, NULL, NULL, NULL, '{"persons":24,"households":7,"collectors":12,"events":28,"receipts":12}', NULL, 2);
CREATE TABLE closings (
	id INTEGER NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	row_version INTEGER DEFAULT 1 NOT NULL, 
	commune_code VARCHAR(5) NOT NULL, 
	import_batch_id INTEGER, 
	collector_id INTEGER NOT NULL, 
	closed_on DATE NOT NULL, 
	receipt_count INTEGER NOT NULL, 
	receipt_total BIGINT NOT NULL, 
	cash_total BIGINT NOT NULL, 
	transfer_total BIGINT NOT NULL, 
	remit_by DATE NOT NULL, 
	slip_no VARCHAR(40), 
	slip_date DATE, 
	slip_bank VARCHAR(120), 
	slip_amount BIGINT, 
	note TEXT, 
	CONSTRAINT pk_closings PRIMARY KEY (id), 
	CONSTRAINT fk_closings_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code), 
	CONSTRAINT fk_closings_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batches (id), 
	CONSTRAINT uq_closings_uid UNIQUE (uid), 
	CONSTRAINT ck_closings_ck_closings_balance CHECK (receipt_total = cash_total + transfer_total), 
	CONSTRAINT ck_closings_ck_closings_slip CHECK (slip_amount IS NULL OR slip_amount = receipt_total), 
	CONSTRAINT fk_closings_collector_id FOREIGN KEY(collector_id) REFERENCES collectors (id)
);
INSERT INTO "closings" ("id", "uid", "row_version", "commune_code", "import_batch_id", "collector_id", "closed_on", "receipt_count", "receipt_total", "cash_total", "transfer_total", "remit_by", "slip_no", "slip_date", "slip_bank", "slip_amount", "note") VALUES (1, '00000000-0000-7000-8000-000000000001', 1, '02647', NULL, 4, '2025-12-22', 1, 1263600, 0, 1263600, '2025-12-23', '00001/NT', '2025-12-23', 'Agribank', 1263600, NULL);
INSERT INTO "closings" ("id", "uid", "row_version", "commune_code", "import_batch_id", "collector_id", "closed_on", "receipt_count", "receipt_total", "cash_total", "transfer_total", "remit_by", "slip_no", "slip_date", "slip_bank", "slip_amount", "note") VALUES (2, '00000000-0000-7000-8000-000000000002', 1, '02647', NULL, 5, '2026-03-11', 1, 1263600, 1263600, 0, '2026-03-12', '00002/NT', '2026-03-12', 'Agribank', 1263600, NULL);
INSERT INTO "closings" ("id", "uid", "row_version", "commune_code", "import_batch_id", "collector_id", "closed_on", "receipt_count", "receipt_total", "cash_total", "transfer_total", "remit_by", "slip_no", "slip_date", "slip_bank", "slip_amount", "note") VALUES (3, '00000000-0000-7000-8000-000000000003', 1, '02647', NULL, 6, '2026-04-24', 1, 1263600, 1263600, 0, '2026-04-28', '00003/NT', '2026-04-28', 'Agribank', 1263600, NULL);
INSERT INTO "closings" ("id", "uid", "row_version", "commune_code", "import_batch_id", "collector_id", "closed_on", "receipt_count", "receipt_total", "cash_total", "transfer_total", "remit_by", "slip_no", "slip_date", "slip_bank", "slip_amount", "note") VALUES (4, '00000000-0000-7000-8000-000000000004', 1, '02647', NULL, 2, '2026-06-04', 1, 12012000, 12012000, 0, '2026-06-05', '00004/NT', '2026-06-05', 'Agribank', 12012000, NULL);
INSERT INTO "closings" ("id", "uid", "row_version", "commune_code", "import_batch_id", "collector_id", "closed_on", "receipt_count", "receipt_total", "cash_total", "transfer_total", "remit_by", "slip_no", "slip_date", "slip_bank", "slip_amount", "note") VALUES (5, '00000000-0000-7000-8000-000000000005', 1, '02647', NULL, 5, '2026-08-07', 1, 478170, 478170, 0, '2026-08-10', '00005/NT', '2026-08-10', 'Agribank', 478170, NULL);
INSERT INTO "closings" ("id", "uid", "row_version", "commune_code", "import_batch_id", "collector_id", "closed_on", "receipt_count", "receipt_total", "cash_total", "transfer_total", "remit_by", "slip_no", "slip_date", "slip_bank", "slip_amount", "note") VALUES (6, '00000000-0000-7000-8000-000000000006', 1, '02647', NULL, 5, '2026-08-31', 1, 819720, 819720, 0, '2026-09-03', '00006/NT', '2026-09-03', 'Agribank', 819720, NULL);
INSERT INTO "closings" ("id", "uid", "row_version", "commune_code", "import_batch_id", "collector_id", "closed_on", "receipt_count", "receipt_total", "cash_total", "transfer_total", "remit_by", "slip_no", "slip_date", "slip_bank", "slip_amount", "note") VALUES (7, '00000000-0000-7000-8000-000000000007', 1, '02647', NULL, 2, '2026-09-12', 1, 1366200, 1366200, 0, '2026-09-14', '00007/NT', '2026-09-14', 'Agribank', 1366200, NULL);
INSERT INTO "closings" ("id", "uid", "row_version", "commune_code", "import_batch_id", "collector_id", "closed_on", "receipt_count", "receipt_total", "cash_total", "transfer_total", "remit_by", "slip_no", "slip_date", "slip_bank", "slip_amount", "note") VALUES (8, '00000000-0000-7000-8000-000000000008', 1, '02647', NULL, 4, '2026-09-13', 1, 683100, 0, 683100, '2026-09-14', '00008/NT', '2026-09-14', 'Agribank', 683100, NULL);
INSERT INTO "closings" ("id", "uid", "row_version", "commune_code", "import_batch_id", "collector_id", "closed_on", "receipt_count", "receipt_total", "cash_total", "transfer_total", "remit_by", "slip_no", "slip_date", "slip_bank", "slip_amount", "note") VALUES (9, '00000000-0000-7000-8000-000000000009', 1, '02647', NULL, 2, '2026-09-18', 1, 1366200, 1366200, 0, '2026-09-21', '00009/NT', '2026-09-21', 'Agribank', 1366200, NULL);
INSERT INTO "closings" ("id", "uid", "row_version", "commune_code", "import_batch_id", "collector_id", "closed_on", "receipt_count", "receipt_total", "cash_total", "transfer_total", "remit_by", "slip_no", "slip_date", "slip_bank", "slip_amount", "note") VALUES (10, '00000000-0000-7000-8000-00000000000a', 1, '02647', NULL, 5, '2026-09-21', 1, 170775, 170775, 0, '2026-09-22', '00010/NT', '2026-09-22', 'Agribank', 170775, NULL);
INSERT INTO "closings" ("id", "uid", "row_version", "commune_code", "import_batch_id", "collector_id", "closed_on", "receipt_count", "receipt_total", "cash_total", "transfer_total", "remit_by", "slip_no", "slip_date", "slip_bank", "slip_amount", "note") VALUES (11, '00000000-0000-7000-8000-00000000000b', 1, '02647', NULL, 2, '2026-10-01', 1, 956340, 956340, 0, '2026-10-02', '00011/NT', '2026-10-02', 'Agribank', 956340, NULL);
INSERT INTO "closings" ("id", "uid", "row_version", "commune_code", "import_batch_id", "collector_id", "closed_on", "receipt_count", "receipt_total", "cash_total", "transfer_total", "remit_by", "slip_no", "slip_date", "slip_bank", "slip_amount", "note") VALUES (12, '00000000-0000-7000-8000-00000000000c', 1, '02647', NULL, 2, '2026-10-18', 1, 204930, 204930, 0, '2026-10-19', NULL, NULL, NULL, NULL, NULL);
CREATE TABLE collectors (
	id INTEGER NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	row_version INTEGER DEFAULT 1 NOT NULL, 
	commune_code VARCHAR(5) NOT NULL, 
	import_batch_id INTEGER, 
	full_name VARCHAR(120) NOT NULL, 
	collector_code VARCHAR(30), 
	birth_date VARCHAR(10), 
	national_id VARCHAR(20), 
	si_number VARCHAR(20), 
	phone VARCHAR(15), 
	education VARCHAR(80), 
	organisation_id INTEGER, 
	areas TEXT, 
	certificate_no VARCHAR(40), 
	certificate_date DATE, 
	card_no VARCHAR(40), 
	card_valid_to DATE, 
	last_training DATE, 
	status VARCHAR(20) DEFAULT 'active' NOT NULL, 
	leave_from DATE, 
	leave_to DATE, 
	left_on DATE, 
	other_job VARCHAR(120), 
	note TEXT, 
	sort_key VARCHAR(250) NOT NULL, 
	search_key TEXT NOT NULL, 
	CONSTRAINT pk_collectors PRIMARY KEY (id), 
	CONSTRAINT fk_collectors_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code), 
	CONSTRAINT fk_collectors_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batches (id), 
	CONSTRAINT uq_collectors_uid UNIQUE (uid), 
	CONSTRAINT fk_collectors_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisations (id)
);
INSERT INTO "collectors" ("id", "uid", "row_version", "commune_code", "import_batch_id", "full_name", "collector_code", "birth_date", "national_id", "si_number", "phone", "education", "organisation_id", "areas", "certificate_no", "certificate_date", "card_no", "card_valid_to", "last_training", "status", "leave_from", "leave_to", "left_on", "other_job", "note", "sort_key", "search_key") VALUES (1, '00000000-0000-7000-8000-00000000000d', 1, '02647', NULL, 'Trương Quang Sơn', 'NV015094160355', '1994-03-07', '015094160355', '1013852640', '0339498753', 'Trung cấp', 1, 'Tổ dân phố 1', '1000/GCN-BHXH', '2021-12-07', '001/TNVT', '2027-03-22', '2025-11-01', 'active', NULL, NULL, NULL, 'Y tế thôn bản', NULL, 'so|n! tru{o|ng! quang!', 'truong quang son nv015094160355 §553061490510vn 015094160355 §553061490510 1013852640 §0462583101 0339498753 §3578949330');
INSERT INTO "collectors" ("id", "uid", "row_version", "commune_code", "import_batch_id", "full_name", "collector_code", "birth_date", "national_id", "si_number", "phone", "education", "organisation_id", "areas", "certificate_no", "certificate_date", "card_no", "card_valid_to", "last_training", "status", "leave_from", "leave_to", "left_on", "other_job", "note", "sort_key", "search_key") VALUES (2, '00000000-0000-7000-8000-00000000000e', 1, '02647', NULL, 'Sùng Y Pà', 'NV015196421898', '1996-09-14', '015196421898', '1052114183', '0827760296', 'Trung học phổ thông', 2, 'Tổ dân phố 2', '1007/GCN-BHXH', '2023-01-15', '002/TNVT', '2026-12-07', '2026-02-13', 'active', NULL, NULL, NULL, NULL, NULL, 'pa" sung" y!', 'sung y pa nv015196421898 §898124691510vn 015196421898 §898124691510 1052114183 §3814112501 0827760296 §6920677280');
INSERT INTO "collectors" ("id", "uid", "row_version", "commune_code", "import_batch_id", "full_name", "collector_code", "birth_date", "national_id", "si_number", "phone", "education", "organisation_id", "areas", "certificate_no", "certificate_date", "card_no", "card_valid_to", "last_training", "status", "leave_from", "leave_to", "left_on", "other_job", "note", "sort_key", "search_key") VALUES (3, '00000000-0000-7000-8000-00000000000f', 1, '02647', NULL, 'Dương Thị Minh Thư', 'NV010302683441', '2002-12-02', '010302683441', '1090375726', '0866021839', 'Đại học', 3, 'Tổ dân phố 3', '1014/GCN-BHXH', '2024-09-11', '003/TNVT', '2027-05-23', '2026-05-24', 'active', NULL, NULL, NULL, 'Giáo viên nghỉ hưu', NULL, 'thu{! du{o|ng! thi& minh!', 'duong thi minh thu nv010302683441 §144386203010vn 010302683441 §144386203010 1090375726 §6275730901 0866021839 §9381206680');
INSERT INTO "collectors" ("id", "uid", "row_version", "commune_code", "import_batch_id", "full_name", "collector_code", "birth_date", "national_id", "si_number", "phone", "education", "organisation_id", "areas", "certificate_no", "certificate_date", "card_no", "card_valid_to", "last_training", "status", "leave_from", "leave_to", "left_on", "other_job", "note", "sort_key", "search_key") VALUES (4, '00000000-0000-7000-8000-000000000010', 1, '02647', NULL, 'Bàn Văn Vạng', 'NV066089944984', '1989-02-02', '066089944984', '1028637269', '0824283382', 'Trung học phổ thông', 4, 'Tổ dân phố 4', '1021/GCN-BHXH', '2023-09-13', '004/TNVT', '2027-06-23', '2026-02-23', 'active', NULL, NULL, NULL, 'Bưu tá', NULL, 'vang& ban" va{n!', 'ban van vang nv066089944984 §489449980660vn 066089944984 §489449980660 1028637269 §9627368201 0824283382 §2833824280');
INSERT INTO "collectors" ("id", "uid", "row_version", "commune_code", "import_batch_id", "full_name", "collector_code", "birth_date", "national_id", "si_number", "phone", "education", "organisation_id", "areas", "certificate_no", "certificate_date", "card_no", "card_valid_to", "last_training", "status", "leave_from", "leave_to", "left_on", "other_job", "note", "sort_key", "search_key") VALUES (5, '00000000-0000-7000-8000-000000000011', 1, '02647', NULL, 'Võ Thu Cúc', 'NV015184206527', '1984-10-02', '015184206527', '1066898812', '0942544925', 'Trung học phổ thông', 5, 'Tổ dân phố 5', '1028/GCN-BHXH', '2024-01-17', '005/TNVT', '2027-07-24', '2026-09-18', 'active', NULL, NULL, NULL, 'Giáo viên nghỉ hưu', NULL, 'cuc% vo$ thu!', 'vo thu cuc nv015184206527 §725602481510vn 015184206527 §725602481510 1066898812 §2188986601 0942544925 §5294452490');
INSERT INTO "collectors" ("id", "uid", "row_version", "commune_code", "import_batch_id", "full_name", "collector_code", "birth_date", "national_id", "si_number", "phone", "education", "organisation_id", "areas", "certificate_no", "certificate_date", "card_no", "card_valid_to", "last_training", "status", "leave_from", "leave_to", "left_on", "other_job", "note", "sort_key", "search_key") VALUES (6, '00000000-0000-7000-8000-000000000012', 1, '02647', NULL, 'Nguyễn Thanh Nhung', 'NV015192468070', '1992-08-15', '015192468070', '1005160355', '0330806468', 'Đại học', 6, 'Tổ dân phố 6', '1035/GCN-BHXH', '2022-07-18', '006/TNVT', '2027-08-24', '2026-04-19', 'active', NULL, NULL, NULL, 'Công chức xã', NULL, 'nhung! nguye{n$ thanh!', 'nguyen thanh nhung nv015192468070 §070864291510vn 015192468070 §070864291510 1005160355 §5530615001 0330806468 §8646080330');
INSERT INTO "collectors" ("id", "uid", "row_version", "commune_code", "import_batch_id", "full_name", "collector_code", "birth_date", "national_id", "si_number", "phone", "education", "organisation_id", "areas", "certificate_no", "certificate_date", "card_no", "card_valid_to", "last_training", "status", "leave_from", "leave_to", "left_on", "other_job", "note", "sort_key", "search_key") VALUES (7, '00000000-0000-7000-8000-000000000013', 1, '02647', NULL, 'Vũ Thu Minh', 'NV010183729613', '1983-09-15', '010183729613', '1043421898', '0369068011', 'Trung cấp', 1, 'Thôn Khuổi Nặm', '1042/GCN-BHXH', '2023-07-31', '007/TNVT', '2027-09-24', '2026-09-13', 'active', NULL, NULL, NULL, 'Y tế thôn bản', NULL, 'minh! vu$ thu!', 'vu thu minh nv010183729613 §316927381010vn 010183729613 §316927381010 1043421898 §8981243401 0369068011 §1108609630');
INSERT INTO "collectors" ("id", "uid", "row_version", "commune_code", "import_batch_id", "full_name", "collector_code", "birth_date", "national_id", "si_number", "phone", "education", "organisation_id", "areas", "certificate_no", "certificate_date", "card_no", "card_valid_to", "last_training", "status", "leave_from", "leave_to", "left_on", "other_job", "note", "sort_key", "search_key") VALUES (8, '00000000-0000-7000-8000-000000000014', 1, '02647', NULL, 'Trần Đức Tú', 'NV036202991156', '2002-05-18', '036202991156', '1081683441', '0897329554', 'Cao đẳng', 2, 'Bản Cầm', '1049/GCN-BHXH', '2020-05-31', '008/TNVT', '2026-12-25', '2026-10-22', 'active', NULL, NULL, NULL, 'Công chức xã', NULL, 'tu% tra|n" d{u{c%', 'tran duc tu nv036202991156 §651199202630vn 036202991156 §651199202630 1081683441 §1443861801 0897329554 §4559237980');
INSERT INTO "collectors" ("id", "uid", "row_version", "commune_code", "import_batch_id", "full_name", "collector_code", "birth_date", "national_id", "si_number", "phone", "education", "organisation_id", "areas", "certificate_no", "certificate_date", "card_no", "card_valid_to", "last_training", "status", "leave_from", "leave_to", "left_on", "other_job", "note", "sort_key", "search_key") VALUES (9, '00000000-0000-7000-8000-000000000015', 1, '02647', NULL, 'Nguyễn Văn Ánh', 'NV010086252699', '1986-08-18', '010086252699', '1019944984', '0795591097', 'Đại học', 3, NULL, '1056/GCN-BHXH', '2026-01-23', '009/TNVT', '2027-11-25', '2026-06-29', 'active', NULL, NULL, NULL, 'Y tế thôn bản', NULL, 'anh% nguye{n$ va{n!', 'nguyen van anh nv010086252699 §996252680010vn 010086252699 §996252680010 1019944984 §4894499101 0795591097 §7901955970');
INSERT INTO "collectors" ("id", "uid", "row_version", "commune_code", "import_batch_id", "full_name", "collector_code", "birth_date", "national_id", "si_number", "phone", "education", "organisation_id", "areas", "certificate_no", "certificate_date", "card_no", "card_valid_to", "last_training", "status", "leave_from", "leave_to", "left_on", "other_job", "note", "sort_key", "search_key") VALUES (10, '00000000-0000-7000-8000-000000000016', 1, '02647', NULL, 'Thào Nhè Vư', 'NV015073514242', '1973-10-22', '015073514242', '1058206527', '0383852640', 'Cao đẳng', 4, NULL, '1063/GCN-BHXH', '2024-12-21', '010/TNVT', '2027-12-26', '2026-06-14', 'active', NULL, NULL, NULL, 'Công chức xã', NULL, 'vu{! thao" nhe"', 'thao nhe vu nv015073514242 §242415370510vn 015073514242 §242415370510 1058206527 §7256028501 0383852640 §0462583830');
INSERT INTO "collectors" ("id", "uid", "row_version", "commune_code", "import_batch_id", "full_name", "collector_code", "birth_date", "national_id", "si_number", "phone", "education", "organisation_id", "areas", "certificate_no", "certificate_date", "card_no", "card_valid_to", "last_training", "status", "leave_from", "leave_to", "left_on", "other_job", "note", "sort_key", "search_key") VALUES (11, '00000000-0000-7000-8000-000000000017', 1, '02647', NULL, 'Phùng Kim My', 'NV015195775785', '1995-05-14', '015195775785', '1096468070', '0782114183', 'Cao đẳng', 5, NULL, '1070/GCN-BHXH', '2023-09-07', '011/TNVT', '2026-08-30', '2026-05-20', 'paused', NULL, NULL, NULL, 'Bưu tá', NULL, 'my! phung" kim!', 'phung kim my nv015195775785 §587577591510vn 015195775785 §587577591510 1096468070 §0708646901 0782114183 §3814112870');
INSERT INTO "collectors" ("id", "uid", "row_version", "commune_code", "import_batch_id", "full_name", "collector_code", "birth_date", "national_id", "si_number", "phone", "education", "organisation_id", "areas", "certificate_no", "certificate_date", "card_no", "card_valid_to", "last_training", "status", "leave_from", "leave_to", "left_on", "other_job", "note", "sort_key", "search_key") VALUES (12, '00000000-0000-7000-8000-000000000018', 1, '02647', NULL, 'Vũ Bảo Vinh', 'NV010069037328', '1969-11-09', '010069037328', '1034729613', '0700375726', 'Trung cấp', 6, NULL, '1077/GCN-BHXH', '2021-08-26', '012/TNVT', '2026-07-04', '2025-12-08', 'left', NULL, NULL, NULL, 'Chi hội trưởng phụ nữ', NULL, 'vinh! vu$ bao#', 'vu bao vinh nv010069037328 §823730960010vn 010069037328 §823730960010 1034729613 §3169274301 0700375726 §6275730070');
CREATE TABLE commission_lines (
	id INTEGER NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	row_version INTEGER DEFAULT 1 NOT NULL, 
	commune_code VARCHAR(5) NOT NULL, 
	import_batch_id INTEGER, 
	commission_period_id INTEGER NOT NULL, 
	contribution_id INTEGER NOT NULL, 
	refund_id INTEGER, 
	collector_id INTEGER, 
	cause VARCHAR(6) DEFAULT 'paid' NOT NULL, 
	region VARCHAR(4) NOT NULL, 
	rate VARCHAR(20) NOT NULL, 
	rate_source TEXT, 
	own_payment BIGINT NOT NULL, 
	commission BIGINT NOT NULL, 
	CONSTRAINT pk_commission_lines PRIMARY KEY (id), 
	CONSTRAINT fk_commission_lines_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code), 
	CONSTRAINT fk_commission_lines_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batches (id), 
	CONSTRAINT uq_commission_lines_uid UNIQUE (uid), 
	CONSTRAINT ck_commission_lines_ck_commission_lines_cause CHECK (cause IN ('paid', 'void', 'refund')), 
	CONSTRAINT ck_commission_lines_ck_commission_lines_refund CHECK ((cause = 'refund') = (refund_id IS NOT NULL)), 
	CONSTRAINT ck_commission_lines_ck_commission_lines_sign CHECK (CASE cause WHEN 'paid' THEN own_payment >= 0 AND commission >= 0 ELSE own_payment <= 0 AND commission <= 0 END), 
	CONSTRAINT fk_commission_lines_collector_id FOREIGN KEY(collector_id) REFERENCES collectors (id), 
	CONSTRAINT fk_commission_lines_commission_period_id FOREIGN KEY(commission_period_id) REFERENCES commission_periods (id), 
	CONSTRAINT fk_commission_lines_contribution_id FOREIGN KEY(contribution_id) REFERENCES contributions (id), 
	CONSTRAINT fk_commission_lines_refund_id FOREIGN KEY(refund_id) REFERENCES refunds (id), 
	CONSTRAINT uq_commission_lines_refund_id UNIQUE (refund_id)
);
CREATE TABLE commission_periods (
	id INTEGER NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	row_version INTEGER DEFAULT 1 NOT NULL, 
	commune_code VARCHAR(5) NOT NULL, 
	import_batch_id INTEGER, 
	organisation_id INTEGER NOT NULL, 
	period VARCHAR(7) NOT NULL, 
	closed_on DATE NOT NULL, 
	line_count INTEGER NOT NULL, 
	own_total BIGINT NOT NULL, 
	commission_total BIGINT NOT NULL, 
	CONSTRAINT pk_commission_periods PRIMARY KEY (id), 
	CONSTRAINT fk_commission_periods_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code), 
	CONSTRAINT fk_commission_periods_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batches (id), 
	CONSTRAINT uq_commission_periods_uid UNIQUE (uid), 
	CONSTRAINT fk_commission_periods_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisations (id)
);
CREATE TABLE commune_keys (
	id INTEGER NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	commune_code VARCHAR(5) NOT NULL, 
	public_key VARCHAR(64) NOT NULL, 
	fingerprint VARCHAR(80) NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	came_with VARCHAR(255) NOT NULL, 
	received_at DATETIME NOT NULL, 
	decided_at DATETIME, 
	decided_by VARCHAR(80), 
	CONSTRAINT pk_commune_keys PRIMARY KEY (id), 
	CONSTRAINT fk_commune_keys_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code), 
	CONSTRAINT uq_commune_keys_uid UNIQUE (uid)
);
CREATE TABLE communes (
	code VARCHAR(5) NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	province_code VARCHAR(2) NOT NULL, 
	province_name VARCHAR(80) NOT NULL, 
	valid_from DATE NOT NULL, 
	served BOOLEAN NOT NULL, 
	search_key VARCHAR(160) NOT NULL, 
	CONSTRAINT pk_communes PRIMARY KEY (code)
);
INSERT INTO "communes" ("code", "name", "province_code", "province_name", "valid_from", "served", "search_key") VALUES ('00004', 'Phường Ba Đình', '01', 'Thành phố Hà Nội', '2026-07-25', 0, 'phuong ba dinh thanh pho ha noi');
INSERT INTO "communes" ("code", "name", "province_code", "province_name", "valid_from", "served", "search_key") VALUES ('00008', 'Phường Ngọc Hà', '01', 'Thành phố Hà Nội', '2026-07-25', 0, 'phuong ngoc ha thanh pho ha noi');
INSERT INTO "communes" ("code", "name", "province_code", "province_name", "valid_from", "served", "search_key") VALUES ('00025', 'Phường Giảng Võ', '01', 'Thành phố Hà Nội', '2026-07-25', 0, 'phuong giang vo thanh pho ha noi');
INSERT INTO "communes" ("code", "name", "province_code", "province_name", "valid_from", "served", "search_key") VALUES ('00070', 'Phường Hoàn Kiếm', '01', 'Thành phố Hà Nội', '2026-07-25', 0, 'phuong hoan kiem thanh pho ha noi');
INSERT INTO "communes" ("code", "name", "province_code", "province_name", "valid_from", "served", "search_key") VALUES ('02647', 'Phường Lào Cai', '15', 'Tỉnh Lào Cai', '2026-07-25', 1, 'phuong lao cai tinh lao cai');
CREATE TABLE contacts (
	id INTEGER NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	row_version INTEGER DEFAULT 1 NOT NULL, 
	commune_code VARCHAR(5) NOT NULL, 
	import_batch_id INTEGER, 
	household_id INTEGER, 
	person_id INTEGER, 
	collector_id INTEGER, 
	contacted_on DATE NOT NULL, 
	channel VARCHAR(10) NOT NULL, 
	outcome VARCHAR(12) NOT NULL, 
	promised_on DATE, 
	reason VARCHAR(40), 
	scheme VARCHAR(4) DEFAULT 'HI' NOT NULL, 
	card_end DATE, 
	note TEXT, 
	CONSTRAINT pk_contacts PRIMARY KEY (id), 
	CONSTRAINT fk_contacts_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code), 
	CONSTRAINT fk_contacts_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batches (id), 
	CONSTRAINT uq_contacts_uid UNIQUE (uid), 
	CONSTRAINT fk_contacts_collector_id FOREIGN KEY(collector_id) REFERENCES collectors (id) ON DELETE SET NULL, 
	CONSTRAINT fk_contacts_household_id FOREIGN KEY(household_id) REFERENCES households (id) ON DELETE CASCADE, 
	CONSTRAINT fk_contacts_person_id FOREIGN KEY(person_id) REFERENCES persons (id) ON DELETE SET NULL
);
INSERT INTO "contacts" ("id", "uid", "row_version", "commune_code", "import_batch_id", "household_id", "person_id", "collector_id", "contacted_on", "channel", "outcome", "promised_on", "reason", "scheme", "card_end", "note") VALUES (1, '00000000-0000-7000-8000-000000000019', 1, '02647', NULL, 3, NULL, NULL, '2026-11-22', 'message', 'reminded', NULL, NULL, 'HI', '2026-12-23', NULL);
CREATE TABLE contracts (
	id INTEGER NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	row_version INTEGER DEFAULT 1 NOT NULL, 
	commune_code VARCHAR(5) NOT NULL, 
	import_batch_id INTEGER, 
	organisation_id INTEGER NOT NULL, 
	scheme VARCHAR(4) NOT NULL, 
	organisation_code VARCHAR(20), 
	contract_no VARCHAR(60), 
	signed_by VARCHAR(20), 
	valid_from DATE NOT NULL, 
	valid_to DATE, 
	note TEXT, 
	CONSTRAINT pk_contracts PRIMARY KEY (id), 
	CONSTRAINT fk_contracts_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code), 
	CONSTRAINT fk_contracts_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batches (id), 
	CONSTRAINT uq_contracts_uid UNIQUE (uid), 
	CONSTRAINT ck_contracts_ck_contracts_period CHECK (valid_to IS NULL OR valid_from <= valid_to), 
	CONSTRAINT ck_contracts_ck_contracts_scheme CHECK (scheme IN ('HI', 'VSI')), 
	CONSTRAINT fk_contracts_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisations (id) ON DELETE CASCADE
);
INSERT INTO "contracts" ("id", "uid", "row_version", "commune_code", "import_batch_id", "organisation_id", "scheme", "organisation_code", "contract_no", "signed_by", "valid_from", "valid_to", "note") VALUES (1, '00000000-0000-7000-8000-00000000001a', 1, '02647', NULL, 1, 'HI', 'BI0100G', '17/HĐ-BHXH', NULL, '2026-06-10', '2027-06-10', NULL);
INSERT INTO "contracts" ("id", "uid", "row_version", "commune_code", "import_batch_id", "organisation_id", "scheme", "organisation_code", "contract_no", "signed_by", "valid_from", "valid_to", "note") VALUES (2, '00000000-0000-7000-8000-00000000001b', 1, '02647', NULL, 1, 'VSI', 'IS0100G', '17/HĐ-BHXH', NULL, '2026-06-10', '2027-06-10', NULL);
INSERT INTO "contracts" ("id", "uid", "row_version", "commune_code", "import_batch_id", "organisation_id", "scheme", "organisation_code", "contract_no", "signed_by", "valid_from", "valid_to", "note") VALUES (3, '00000000-0000-7000-8000-00000000001c', 1, '02647', NULL, 2, 'HI', 'BI0101G', '18/HĐ-BHXH', NULL, '2025-09-08', '2027-09-08', NULL);
INSERT INTO "contracts" ("id", "uid", "row_version", "commune_code", "import_batch_id", "organisation_id", "scheme", "organisation_code", "contract_no", "signed_by", "valid_from", "valid_to", "note") VALUES (4, '00000000-0000-7000-8000-00000000001d', 1, '02647', NULL, 2, 'VSI', 'IS0101G', '18/HĐ-BHXH', NULL, '2025-09-08', '2027-09-08', NULL);
INSERT INTO "contracts" ("id", "uid", "row_version", "commune_code", "import_batch_id", "organisation_id", "scheme", "organisation_code", "contract_no", "signed_by", "valid_from", "valid_to", "note") VALUES (5, '00000000-0000-7000-8000-00000000001e', 1, '02647', NULL, 3, 'HI', 'BI0102G', '19/HĐ-BHXH', NULL, '2024-12-07', '2027-12-07', NULL);
INSERT INTO "contracts" ("id", "uid", "row_version", "commune_code", "import_batch_id", "organisation_id", "scheme", "organisation_code", "contract_no", "signed_by", "valid_from", "valid_to", "note") VALUES (6, '00000000-0000-7000-8000-00000000001f', 1, '02647', NULL, 3, 'VSI', 'IS0102G', '19/HĐ-BHXH', NULL, '2024-12-07', '2027-12-07', NULL);
INSERT INTO "contracts" ("id", "uid", "row_version", "commune_code", "import_batch_id", "organisation_id", "scheme", "organisation_code", "contract_no", "signed_by", "valid_from", "valid_to", "note") VALUES (7, '00000000-0000-7000-8000-000000000020', 1, '02647', NULL, 4, 'HI', 'BI0103G', '20/HĐ-BHXH', NULL, '2025-12-29', '2026-12-29', NULL);
INSERT INTO "contracts" ("id", "uid", "row_version", "commune_code", "import_batch_id", "organisation_id", "scheme", "organisation_code", "contract_no", "signed_by", "valid_from", "valid_to", "note") VALUES (8, '00000000-0000-7000-8000-000000000021', 1, '02647', NULL, 4, 'VSI', 'IS0103G', '20/HĐ-BHXH', NULL, '2025-12-29', '2026-12-29', NULL);
INSERT INTO "contracts" ("id", "uid", "row_version", "commune_code", "import_batch_id", "organisation_id", "scheme", "organisation_code", "contract_no", "signed_by", "valid_from", "valid_to", "note") VALUES (9, '00000000-0000-7000-8000-000000000022', 1, '02647', NULL, 5, 'HI', 'BI0104G', '21/HĐ-BHXH', NULL, '2026-06-05', '2028-06-04', NULL);
INSERT INTO "contracts" ("id", "uid", "row_version", "commune_code", "import_batch_id", "organisation_id", "scheme", "organisation_code", "contract_no", "signed_by", "valid_from", "valid_to", "note") VALUES (10, '00000000-0000-7000-8000-000000000023', 1, '02647', NULL, 5, 'VSI', 'IS0104G', '21/HĐ-BHXH', NULL, '2026-06-05', '2028-06-04', NULL);
INSERT INTO "contracts" ("id", "uid", "row_version", "commune_code", "import_batch_id", "organisation_id", "scheme", "organisation_code", "contract_no", "signed_by", "valid_from", "valid_to", "note") VALUES (11, '00000000-0000-7000-8000-000000000024', 1, '02647', NULL, 6, 'HI', 'BI0105G', '22/HĐ-BHXH', NULL, '2025-09-03', '2028-09-02', NULL);
INSERT INTO "contracts" ("id", "uid", "row_version", "commune_code", "import_batch_id", "organisation_id", "scheme", "organisation_code", "contract_no", "signed_by", "valid_from", "valid_to", "note") VALUES (12, '00000000-0000-7000-8000-000000000025', 1, '02647', NULL, 6, 'VSI', 'IS0105G', '22/HĐ-BHXH', NULL, '2025-09-03', '2028-09-02', NULL);
CREATE TABLE contributions (
	id INTEGER NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	row_version INTEGER DEFAULT 1 NOT NULL, 
	commune_code VARCHAR(5) NOT NULL, 
	import_batch_id INTEGER, 
	receipt_id INTEGER NOT NULL, 
	person_id INTEGER, 
	batch_id INTEGER, 
	person_name VARCHAR(120) NOT NULL, 
	line_no INTEGER NOT NULL, 
	scheme VARCHAR(4) NOT NULL, 
	hi_group VARCHAR(2), 
	plan_code VARCHAR(4) NOT NULL, 
	payment_mode VARCHAR(10) NOT NULL, 
	member_order INTEGER, 
	months INTEGER NOT NULL, 
	valid_from DATE NOT NULL, 
	valid_to DATE NOT NULL, 
	chosen_income BIGINT, 
	base BIGINT NOT NULL, 
	rate VARCHAR(20) NOT NULL, 
	factor VARCHAR(20) NOT NULL, 
	state_share VARCHAR(20) NOT NULL, 
	local_share VARCHAR(20) NOT NULL, 
	amount_due BIGINT NOT NULL, 
	state_support BIGINT NOT NULL, 
	local_support BIGINT NOT NULL, 
	other_support BIGINT NOT NULL, 
	own_payment BIGINT NOT NULL, 
	rates_version VARCHAR(20) NOT NULL, 
	inputs TEXT NOT NULL, 
	explanation TEXT NOT NULL, 
	returned_reason TEXT, 
	CONSTRAINT pk_contributions PRIMARY KEY (id), 
	CONSTRAINT fk_contributions_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code), 
	CONSTRAINT fk_contributions_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batches (id), 
	CONSTRAINT uq_contributions_uid UNIQUE (uid), 
	CONSTRAINT ck_contributions_ck_contributions_months CHECK (months > 0), 
	CONSTRAINT ck_contributions_ck_contributions_own_payment CHECK (own_payment >= 0), 
	CONSTRAINT ck_contributions_ck_contributions_parts CHECK (amount_due = state_support + local_support + other_support + own_payment), 
	CONSTRAINT ck_contributions_ck_contributions_period CHECK (valid_from <= valid_to), 
	CONSTRAINT ck_contributions_ck_contributions_scheme CHECK (scheme IN ('HI', 'VSI')), 
	CONSTRAINT fk_contributions_batch_id FOREIGN KEY(batch_id) REFERENCES submission_batches (id) ON DELETE SET NULL, 
	CONSTRAINT fk_contributions_person_id FOREIGN KEY(person_id) REFERENCES persons (id) ON DELETE SET NULL, 
	CONSTRAINT fk_contributions_receipt_id FOREIGN KEY(receipt_id) REFERENCES receipts (id) ON DELETE CASCADE
);
INSERT INTO "contributions" ("id", "uid", "row_version", "commune_code", "import_batch_id", "receipt_id", "person_id", "batch_id", "person_name", "line_no", "scheme", "hi_group", "plan_code", "payment_mode", "member_order", "months", "valid_from", "valid_to", "chosen_income", "base", "rate", "factor", "state_share", "local_share", "amount_due", "state_support", "local_support", "other_support", "own_payment", "rates_version", "inputs", "explanation", "returned_reason") VALUES (1, '00000000-0000-7000-8000-000000000026', 1, '02647', NULL, 1, 20, 1, 'Nguyễn Ngọc Lam', 1, 'HI', 'GD', 'ON', 'months', 1, 12, '2026-01-14', '2027-01-13', NULL, 2340000, '0.045', '1', '0', '0', 1263600, 0, 0, 0, 1263600, '869f183d9cd3', '{"paid_on":"2025-12-22","group":"GD","months":12,"order":1,"previous_end":"2026-01-13","previous_group":"GD","other_support":0,"cover_rule":"renewal","rates":[{"table":"base_salary","key":"","from":"2024-07-01","value":"2340000"},{"table":"hi_rate","key":"","from":"2025-07-01","value":"0.045"},{"table":"household_factor","key":"1","from":"2015-01-01","value":"1"}]}', '[{"template":"{base} × {rate} = {monthly} một tháng, × {months} tháng = {due}.","values":{"base":"2.340.000 đ","rate":"4,5%","monthly":"105.300 đ","months":12,"due":"1.263.600 đ"}},{"template":"Người thứ nhất trong hộ đóng đủ mức.","values":{}},{"template":"Đóng ngày {paid_on}, thẻ cũ còn đến {previous_end}: thẻ mới nối tiếp từ {start}.","values":{"paid_on":"22/12/2025","previous_end":"13/01/2026","start":"14/01/2026"}}]', NULL);
INSERT INTO "contributions" ("id", "uid", "row_version", "commune_code", "import_batch_id", "receipt_id", "person_id", "batch_id", "person_name", "line_no", "scheme", "hi_group", "plan_code", "payment_mode", "member_order", "months", "valid_from", "valid_to", "chosen_income", "base", "rate", "factor", "state_share", "local_share", "amount_due", "state_support", "local_support", "other_support", "own_payment", "rates_version", "inputs", "explanation", "returned_reason") VALUES (2, '00000000-0000-7000-8000-000000000027', 1, '02647', NULL, 2, 7, 2, 'Võ Hà Nhung', 1, 'HI', 'GD', 'ON', 'months', 1, 12, '2026-03-20', '2027-03-19', NULL, 2340000, '0.045', '1', '0', '0', 1263600, 0, 0, 0, 1263600, '869f183d9cd3', '{"paid_on":"2026-03-11","group":"GD","months":12,"order":1,"previous_end":"2026-03-19","previous_group":"GD","other_support":0,"cover_rule":"renewal","rates":[{"table":"base_salary","key":"","from":"2024-07-01","value":"2340000"},{"table":"hi_rate","key":"","from":"2025-07-01","value":"0.045"},{"table":"household_factor","key":"1","from":"2015-01-01","value":"1"}]}', '[{"template":"{base} × {rate} = {monthly} một tháng, × {months} tháng = {due}.","values":{"base":"2.340.000 đ","rate":"4,5%","monthly":"105.300 đ","months":12,"due":"1.263.600 đ"}},{"template":"Người thứ nhất trong hộ đóng đủ mức.","values":{}},{"template":"Đóng ngày {paid_on}, thẻ cũ còn đến {previous_end}: thẻ mới nối tiếp từ {start}.","values":{"paid_on":"11/03/2026","previous_end":"19/03/2026","start":"20/03/2026"}}]', NULL);
INSERT INTO "contributions" ("id", "uid", "row_version", "commune_code", "import_batch_id", "receipt_id", "person_id", "batch_id", "person_name", "line_no", "scheme", "hi_group", "plan_code", "payment_mode", "member_order", "months", "valid_from", "valid_to", "chosen_income", "base", "rate", "factor", "state_share", "local_share", "amount_due", "state_support", "local_support", "other_support", "own_payment", "rates_version", "inputs", "explanation", "returned_reason") VALUES (3, '00000000-0000-7000-8000-000000000028', 1, '02647', NULL, 3, 15, 3, 'Sùng Seo Pó', 1, 'HI', 'GD', 'ON', 'months', 1, 12, '2026-04-29', '2027-04-28', NULL, 2340000, '0.045', '1', '0', '0', 1263600, 0, 0, 0, 1263600, '869f183d9cd3', '{"paid_on":"2026-04-24","group":"GD","months":12,"order":1,"previous_end":"2026-04-28","previous_group":"GD","other_support":0,"cover_rule":"renewal","rates":[{"table":"base_salary","key":"","from":"2024-07-01","value":"2340000"},{"table":"hi_rate","key":"","from":"2025-07-01","value":"0.045"},{"table":"household_factor","key":"1","from":"2015-01-01","value":"1"}]}', '[{"template":"{base} × {rate} = {monthly} một tháng, × {months} tháng = {due}.","values":{"base":"2.340.000 đ","rate":"4,5%","monthly":"105.300 đ","months":12,"due":"1.263.600 đ"}},{"template":"Người thứ nhất trong hộ đóng đủ mức.","values":{}},{"template":"Đóng ngày {paid_on}, thẻ cũ còn đến {previous_end}: thẻ mới nối tiếp từ {start}.","values":{"paid_on":"24/04/2026","previous_end":"28/04/2026","start":"29/04/2026"}}]', NULL);
INSERT INTO "contributions" ("id", "uid", "row_version", "commune_code", "import_batch_id", "receipt_id", "person_id", "batch_id", "person_name", "line_no", "scheme", "hi_group", "plan_code", "payment_mode", "member_order", "months", "valid_from", "valid_to", "chosen_income", "base", "rate", "factor", "state_share", "local_share", "amount_due", "state_support", "local_support", "other_support", "own_payment", "rates_version", "inputs", "explanation", "returned_reason") VALUES (4, '00000000-0000-7000-8000-000000000029', 1, '02647', NULL, 4, 1, 4, 'Nông Thế Chính', 1, 'VSI', NULL, 'TM', 'months', NULL, 12, '2026-06-01', '2027-05-31', 5000000, 5000000, '0.22', '1', '0.3', '0', 13200000, 1188000, 0, 0, 12012000, '869f183d9cd3', '{"paid_on":"2026-06-04","income":5000000,"months":12,"mode":"monthly","first_month":"2026-06-01","support":"ethnic_minority","support_from":null,"support_before":"other","supported_months_used":0,"other_support":0,"cover_rule":"voluntary","rates":[{"table":"vsi_rate","key":"","from":"2025-07-01","value":"0.22"},{"table":"rural_poverty_line","key":"","from":"2026-01-01","value":"1500000"},{"table":"vsi_state_share","key":"ethnic_minority","from":"2025-07-01","value":"0.3"}]}', '[{"template":"Thu nhập {income} × {rate} = {monthly} một tháng, × {months} tháng = {due}.","values":{"income":"5.000.000 đ","rate":"22%","monthly":"1.100.000 đ","months":12,"due":"13.200.000 đ"}},{"template":"Nhà nước hỗ trợ {share} × {rate} × chuẩn nghèo {line} × {months} tháng = {amount}.","values":{"share":"30%","rate":"22%","line":"1.500.000 đ","months":12,"amount":"1.188.000 đ"}},{"template":"Còn phải đóng {own}.","values":{"own":"12.012.000 đ"}},{"template":"Đóng cho {months} tháng, từ {first} đến {last}.","values":{"months":12,"first":"06/2026","last":"05/2027"}}]', NULL);
INSERT INTO "contributions" ("id", "uid", "row_version", "commune_code", "import_batch_id", "receipt_id", "person_id", "batch_id", "person_name", "line_no", "scheme", "hi_group", "plan_code", "payment_mode", "member_order", "months", "valid_from", "valid_to", "chosen_income", "base", "rate", "factor", "state_share", "local_share", "amount_due", "state_support", "local_support", "other_support", "own_payment", "rates_version", "inputs", "explanation", "returned_reason") VALUES (5, '00000000-0000-7000-8000-00000000002a', 1, '02647', NULL, 5, 8, 5, 'Tô Văn Phúc', 1, 'HI', 'GD', 'ON', 'months', 2, 6, '2026-08-09', '2027-02-08', NULL, 2530000, '0.045', '0.7', '0', '0', 478170, 0, 0, 0, 478170, '869f183d9cd3', '{"paid_on":"2026-08-07","group":"GD","months":6,"order":2,"previous_end":"2026-08-08","previous_group":"GD","other_support":0,"cover_rule":"renewal","rates":[{"table":"base_salary","key":"","from":"2026-07-01","value":"2530000"},{"table":"hi_rate","key":"","from":"2025-07-01","value":"0.045"},{"table":"household_factor","key":"2","from":"2015-01-01","value":"0.7"}]}', '[{"template":"{base} × {rate} × {factor} = {monthly} một tháng, × {months} tháng = {due}.","values":{"base":"2.530.000 đ","rate":"4,5%","monthly":"79.695 đ","months":6,"due":"478.170 đ","factor":"70%"}},{"template":"Người thứ {order} trong hộ đóng {factor} mức người thứ nhất.","values":{"order":2,"factor":"70%"}},{"template":"Đóng ngày {paid_on}, thẻ cũ còn đến {previous_end}: thẻ mới nối tiếp từ {start}.","values":{"paid_on":"07/08/2026","previous_end":"08/08/2026","start":"09/08/2026"}}]', NULL);
INSERT INTO "contributions" ("id", "uid", "row_version", "commune_code", "import_batch_id", "receipt_id", "person_id", "batch_id", "person_name", "line_no", "scheme", "hi_group", "plan_code", "payment_mode", "member_order", "months", "valid_from", "valid_to", "chosen_income", "base", "rate", "factor", "state_share", "local_share", "amount_due", "state_support", "local_support", "other_support", "own_payment", "rates_version", "inputs", "explanation", "returned_reason") VALUES (6, '00000000-0000-7000-8000-00000000002b', 1, '02647', NULL, 6, 9, 6, 'Tô Thị Ngân', 1, 'HI', 'GD', 'ON', 'months', 3, 12, '2026-09-02', '2027-09-01', NULL, 2530000, '0.045', '0.6', '0', '0', 819720, 0, 0, 0, 819720, '869f183d9cd3', '{"paid_on":"2026-08-31","group":"GD","months":12,"order":3,"previous_end":"2026-09-01","previous_group":"GD","other_support":0,"cover_rule":"renewal","rates":[{"table":"base_salary","key":"","from":"2026-07-01","value":"2530000"},{"table":"hi_rate","key":"","from":"2025-07-01","value":"0.045"},{"table":"household_factor","key":"3","from":"2015-01-01","value":"0.6"}]}', '[{"template":"{base} × {rate} × {factor} = {monthly} một tháng, × {months} tháng = {due}.","values":{"base":"2.530.000 đ","rate":"4,5%","monthly":"68.310 đ","months":12,"due":"819.720 đ","factor":"60%"}},{"template":"Người thứ {order} trong hộ đóng {factor} mức người thứ nhất.","values":{"order":3,"factor":"60%"}},{"template":"Đóng ngày {paid_on}, thẻ cũ còn đến {previous_end}: thẻ mới nối tiếp từ {start}.","values":{"paid_on":"31/08/2026","previous_end":"01/09/2026","start":"02/09/2026"}}]', NULL);
INSERT INTO "contributions" ("id", "uid", "row_version", "commune_code", "import_batch_id", "receipt_id", "person_id", "batch_id", "person_name", "line_no", "scheme", "hi_group", "plan_code", "payment_mode", "member_order", "months", "valid_from", "valid_to", "chosen_income", "base", "rate", "factor", "state_share", "local_share", "amount_due", "state_support", "local_support", "other_support", "own_payment", "rates_version", "inputs", "explanation", "returned_reason") VALUES (7, '00000000-0000-7000-8000-00000000002c', 1, '02647', NULL, 7, 5, 7, 'Vàng Thị Thanh Lan', 1, 'HI', 'GD', 'ON', 'months', 1, 12, '2026-09-21', '2027-09-20', NULL, 2530000, '0.045', '1', '0', '0', 1366200, 0, 0, 0, 1366200, '869f183d9cd3', '{"paid_on":"2026-09-12","group":"GD","months":12,"order":1,"previous_end":"2026-09-20","previous_group":"GD","other_support":0,"cover_rule":"renewal","rates":[{"table":"base_salary","key":"","from":"2026-07-01","value":"2530000"},{"table":"hi_rate","key":"","from":"2025-07-01","value":"0.045"},{"table":"household_factor","key":"1","from":"2015-01-01","value":"1"}]}', '[{"template":"{base} × {rate} = {monthly} một tháng, × {months} tháng = {due}.","values":{"base":"2.530.000 đ","rate":"4,5%","monthly":"113.850 đ","months":12,"due":"1.366.200 đ"}},{"template":"Người thứ nhất trong hộ đóng đủ mức.","values":{}},{"template":"Đóng ngày {paid_on}, thẻ cũ còn đến {previous_end}: thẻ mới nối tiếp từ {start}.","values":{"paid_on":"12/09/2026","previous_end":"20/09/2026","start":"21/09/2026"}}]', NULL);
INSERT INTO "contributions" ("id", "uid", "row_version", "commune_code", "import_batch_id", "receipt_id", "person_id", "batch_id", "person_name", "line_no", "scheme", "hi_group", "plan_code", "payment_mode", "member_order", "months", "valid_from", "valid_to", "chosen_income", "base", "rate", "factor", "state_share", "local_share", "amount_due", "state_support", "local_support", "other_support", "own_payment", "rates_version", "inputs", "explanation", "returned_reason") VALUES (8, '00000000-0000-7000-8000-00000000002d', 1, '02647', NULL, 8, 19, 7, 'Phạm Văn Phúc', 1, 'HI', 'GD', 'ON', 'months', 1, 6, '2026-10-05', '2027-04-04', NULL, 2530000, '0.045', '1', '0', '0', 683100, 0, 0, 0, 683100, '869f183d9cd3', '{"paid_on":"2026-09-13","group":"GD","months":6,"order":1,"previous_end":"2026-10-04","previous_group":"GD","other_support":0,"cover_rule":"renewal","rates":[{"table":"base_salary","key":"","from":"2026-07-01","value":"2530000"},{"table":"hi_rate","key":"","from":"2025-07-01","value":"0.045"},{"table":"household_factor","key":"1","from":"2015-01-01","value":"1"}]}', '[{"template":"{base} × {rate} = {monthly} một tháng, × {months} tháng = {due}.","values":{"base":"2.530.000 đ","rate":"4,5%","monthly":"113.850 đ","months":6,"due":"683.100 đ"}},{"template":"Người thứ nhất trong hộ đóng đủ mức.","values":{}},{"template":"Đóng ngày {paid_on}, thẻ cũ còn đến {previous_end}: thẻ mới nối tiếp từ {start}.","values":{"paid_on":"13/09/2026","previous_end":"04/10/2026","start":"05/10/2026"}}]', NULL);
INSERT INTO "contributions" ("id", "uid", "row_version", "commune_code", "import_batch_id", "receipt_id", "person_id", "batch_id", "person_name", "line_no", "scheme", "hi_group", "plan_code", "payment_mode", "member_order", "months", "valid_from", "valid_to", "chosen_income", "base", "rate", "factor", "state_share", "local_share", "amount_due", "state_support", "local_support", "other_support", "own_payment", "rates_version", "inputs", "explanation", "returned_reason") VALUES (9, '00000000-0000-7000-8000-00000000002e', 1, '02647', NULL, 9, 1, 8, 'Nông Thế Chính', 1, 'HI', 'GD', 'ON', 'months', 1, 12, '2026-10-03', '2027-10-02', NULL, 2530000, '0.045', '1', '0', '0', 1366200, 0, 0, 0, 1366200, '869f183d9cd3', '{"paid_on":"2026-09-18","group":"GD","months":12,"order":1,"previous_end":"2026-10-02","previous_group":"GD","other_support":0,"cover_rule":"renewal","rates":[{"table":"base_salary","key":"","from":"2026-07-01","value":"2530000"},{"table":"hi_rate","key":"","from":"2025-07-01","value":"0.045"},{"table":"household_factor","key":"1","from":"2015-01-01","value":"1"}]}', '[{"template":"{base} × {rate} = {monthly} một tháng, × {months} tháng = {due}.","values":{"base":"2.530.000 đ","rate":"4,5%","monthly":"113.850 đ","months":12,"due":"1.366.200 đ"}},{"template":"Người thứ nhất trong hộ đóng đủ mức.","values":{}},{"template":"Đóng ngày {paid_on}, thẻ cũ còn đến {previous_end}: thẻ mới nối tiếp từ {start}.","values":{"paid_on":"18/09/2026","previous_end":"02/10/2026","start":"03/10/2026"}}]', NULL);
INSERT INTO "contributions" ("id", "uid", "row_version", "commune_code", "import_batch_id", "receipt_id", "person_id", "batch_id", "person_name", "line_no", "scheme", "hi_group", "plan_code", "payment_mode", "member_order", "months", "valid_from", "valid_to", "chosen_income", "base", "rate", "factor", "state_share", "local_share", "amount_due", "state_support", "local_support", "other_support", "own_payment", "rates_version", "inputs", "explanation", "returned_reason") VALUES (10, '00000000-0000-7000-8000-00000000002f', 1, '02647', NULL, 10, 10, 9, 'Lưu Văn Ý', 1, 'HI', 'GD', 'ON', 'months', 4, 3, '2026-09-24', '2026-12-23', NULL, 2530000, '0.045', '0.5', '0', '0', 170775, 0, 0, 0, 170775, '869f183d9cd3', '{"paid_on":"2026-09-21","group":"GD","months":3,"order":4,"previous_end":"2026-09-23","previous_group":"GD","other_support":0,"cover_rule":"renewal","rates":[{"table":"base_salary","key":"","from":"2026-07-01","value":"2530000"},{"table":"hi_rate","key":"","from":"2025-07-01","value":"0.045"},{"table":"household_factor","key":"4","from":"2015-01-01","value":"0.5"}]}', '[{"template":"{base} × {rate} × {factor} = {monthly} một tháng, × {months} tháng = {due}.","values":{"base":"2.530.000 đ","rate":"4,5%","monthly":"56.925 đ","months":3,"due":"170.775 đ","factor":"50%"}},{"template":"Người thứ {order} trong hộ đóng {factor} mức người thứ nhất.","values":{"order":4,"factor":"50%"}},{"template":"Đóng ngày {paid_on}, thẻ cũ còn đến {previous_end}: thẻ mới nối tiếp từ {start}.","values":{"paid_on":"21/09/2026","previous_end":"23/09/2026","start":"24/09/2026"}}]', NULL);
INSERT INTO "contributions" ("id", "uid", "row_version", "commune_code", "import_batch_id", "receipt_id", "person_id", "batch_id", "person_name", "line_no", "scheme", "hi_group", "plan_code", "payment_mode", "member_order", "months", "valid_from", "valid_to", "chosen_income", "base", "rate", "factor", "state_share", "local_share", "amount_due", "state_support", "local_support", "other_support", "own_payment", "rates_version", "inputs", "explanation", "returned_reason") VALUES (11, '00000000-0000-7000-8000-000000000030', 1, '02647', NULL, 11, 3, 10, 'Nông Thị Ngọc Khánh', 1, 'HI', 'GD', 'ON', 'months', 2, 12, '2026-10-03', '2027-10-02', NULL, 2530000, '0.045', '0.7', '0', '0', 956340, 0, 0, 0, 956340, '869f183d9cd3', '{"paid_on":"2026-10-01","group":"GD","months":12,"order":2,"previous_end":"2026-10-02","previous_group":"GD","other_support":0,"cover_rule":"renewal","rates":[{"table":"base_salary","key":"","from":"2026-07-01","value":"2530000"},{"table":"hi_rate","key":"","from":"2025-07-01","value":"0.045"},{"table":"household_factor","key":"2","from":"2015-01-01","value":"0.7"}]}', '[{"template":"{base} × {rate} × {factor} = {monthly} một tháng, × {months} tháng = {due}.","values":{"base":"2.530.000 đ","rate":"4,5%","monthly":"79.695 đ","months":12,"due":"956.340 đ","factor":"70%"}},{"template":"Người thứ {order} trong hộ đóng {factor} mức người thứ nhất.","values":{"order":2,"factor":"70%"}},{"template":"Đóng ngày {paid_on}, thẻ cũ còn đến {previous_end}: thẻ mới nối tiếp từ {start}.","values":{"paid_on":"01/10/2026","previous_end":"02/10/2026","start":"03/10/2026"}}]', 'Sai mã số BHXH so với dữ liệu của cơ quan BHXH');
INSERT INTO "contributions" ("id", "uid", "row_version", "commune_code", "import_batch_id", "receipt_id", "person_id", "batch_id", "person_name", "line_no", "scheme", "hi_group", "plan_code", "payment_mode", "member_order", "months", "valid_from", "valid_to", "chosen_income", "base", "rate", "factor", "state_share", "local_share", "amount_due", "state_support", "local_support", "other_support", "own_payment", "rates_version", "inputs", "explanation", "returned_reason") VALUES (12, '00000000-0000-7000-8000-000000000031', 1, '02647', NULL, 12, 2, 11, 'Phan Hồng Vân', 1, 'HI', 'GD', 'TM', 'months', 3, 3, '2026-11-17', '2027-02-16', NULL, 2530000, '0.045', '0.6', '0', '0', 204930, 0, 0, 0, 204930, '869f183d9cd3', '{"paid_on":"2026-10-18","group":"GD","months":3,"order":3,"previous_end":null,"previous_group":null,"other_support":0,"cover_rule":"first_time","rates":[{"table":"base_salary","key":"","from":"2026-07-01","value":"2530000"},{"table":"hi_rate","key":"","from":"2025-07-01","value":"0.045"},{"table":"household_factor","key":"3","from":"2015-01-01","value":"0.6"}]}', '[{"template":"{base} × {rate} × {factor} = {monthly} một tháng, × {months} tháng = {due}.","values":{"base":"2.530.000 đ","rate":"4,5%","monthly":"68.310 đ","months":3,"due":"204.930 đ","factor":"60%"}},{"template":"Người thứ {order} trong hộ đóng {factor} mức người thứ nhất.","values":{"order":3,"factor":"60%"}},{"template":"Tham gia lần đầu: thẻ có giá trị sau {days} ngày kể từ ngày đóng {paid_on}.","values":{"days":30,"paid_on":"18/10/2026"}}]', NULL);
CREATE TABLE covers (
	id INTEGER NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	row_version INTEGER DEFAULT 1 NOT NULL, 
	commune_code VARCHAR(5) NOT NULL, 
	import_batch_id INTEGER, 
	person_id INTEGER NOT NULL, 
	receipt_id INTEGER, 
	contribution_id INTEGER, 
	scheme VARCHAR(4) NOT NULL, 
	hi_group VARCHAR(2), 
	valid_from DATE, 
	valid_to DATE NOT NULL, 
	months INTEGER, 
	end_reason VARCHAR(20), 
	term_to DATE, 
	CONSTRAINT pk_covers PRIMARY KEY (id), 
	CONSTRAINT fk_covers_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code), 
	CONSTRAINT fk_covers_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batches (id), 
	CONSTRAINT uq_covers_uid UNIQUE (uid), 
	CONSTRAINT ck_covers_ck_covers_period CHECK (valid_from IS NULL OR valid_from <= valid_to), 
	CONSTRAINT ck_covers_ck_covers_paid CHECK (contribution_id IS NULL OR valid_from IS NOT NULL), 
	CONSTRAINT ck_covers_ck_covers_ended CHECK ((end_reason IS NULL) = (term_to IS NULL)), 
	CONSTRAINT ck_covers_ck_covers_term CHECK (term_to IS NULL OR valid_to <= term_to), 
	CONSTRAINT ck_covers_ck_covers_scheme CHECK (scheme IN ('HI', 'VSI')), 
	CONSTRAINT fk_covers_contribution_id FOREIGN KEY(contribution_id) REFERENCES contributions (id) ON DELETE SET NULL, 
	CONSTRAINT fk_covers_person_id FOREIGN KEY(person_id) REFERENCES persons (id) ON DELETE CASCADE, 
	CONSTRAINT fk_covers_receipt_id FOREIGN KEY(receipt_id) REFERENCES receipts (id) ON DELETE SET NULL
);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (1, '00000000-0000-7000-8000-000000000032', 1, '02647', NULL, 1, NULL, NULL, 'HI', 'GD', '2025-10-03', '2026-10-02', NULL, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (2, '00000000-0000-7000-8000-000000000033', 1, '02647', NULL, 3, NULL, NULL, 'HI', 'GD', '2025-10-03', '2026-10-02', NULL, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (3, '00000000-0000-7000-8000-000000000034', 1, '02647', NULL, 5, NULL, NULL, 'HI', 'GD', '2025-09-21', '2026-09-20', NULL, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (4, '00000000-0000-7000-8000-000000000035', 1, '02647', NULL, 6, NULL, NULL, 'HI', 'TE', '2025-04-16', '2031-09-30', NULL, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (5, '00000000-0000-7000-8000-000000000036', 1, '02647', NULL, 7, NULL, NULL, 'HI', 'GD', '2025-03-20', '2026-03-19', NULL, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (6, '00000000-0000-7000-8000-000000000037', 1, '02647', NULL, 8, NULL, NULL, 'HI', 'GD', '2025-08-09', '2026-08-08', NULL, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (7, '00000000-0000-7000-8000-000000000038', 1, '02647', NULL, 9, NULL, NULL, 'HI', 'GD', '2025-09-02', '2026-09-01', NULL, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (8, '00000000-0000-7000-8000-000000000039', 1, '02647', NULL, 10, NULL, NULL, 'HI', 'GD', '2025-09-24', '2026-09-23', NULL, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (9, '00000000-0000-7000-8000-00000000003a', 1, '02647', NULL, 11, NULL, NULL, 'HI', 'HS', '2025-01-01', '2025-12-31', NULL, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (10, '00000000-0000-7000-8000-00000000003b', 1, '02647', NULL, 11, NULL, NULL, 'HI', 'HS', '2026-01-01', '2026-12-31', NULL, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (11, '00000000-0000-7000-8000-00000000003c', 1, '02647', NULL, 12, NULL, NULL, 'HI', 'HS', '2026-10-01', '2027-09-30', NULL, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (12, '00000000-0000-7000-8000-00000000003d', 1, '02647', NULL, 13, NULL, NULL, 'HI', 'BT', '2025-01-01', '2025-12-31', NULL, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (13, '00000000-0000-7000-8000-00000000003e', 1, '02647', NULL, 13, NULL, NULL, 'HI', 'BT', '2026-01-01', '2026-12-31', NULL, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (14, '00000000-0000-7000-8000-00000000003f', 1, '02647', NULL, 14, NULL, NULL, 'HI', 'BT', '2025-01-01', '2025-12-31', NULL, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (15, '00000000-0000-7000-8000-000000000040', 1, '02647', NULL, 14, NULL, NULL, 'HI', 'BT', '2026-01-01', '2026-12-31', NULL, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (16, '00000000-0000-7000-8000-000000000041', 1, '02647', NULL, 15, NULL, NULL, 'HI', 'GD', '2025-04-29', '2026-04-28', NULL, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (17, '00000000-0000-7000-8000-000000000042', 1, '02647', NULL, 16, NULL, NULL, 'HI', 'DN', '2026-02-01', '2027-12-31', NULL, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (18, '00000000-0000-7000-8000-000000000043', 1, '02647', NULL, 17, NULL, NULL, 'HI', 'HS', '2026-10-01', '2027-09-30', NULL, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (19, '00000000-0000-7000-8000-000000000044', 1, '02647', NULL, 18, NULL, NULL, 'HI', 'HS', '2026-10-01', '2027-09-30', NULL, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (20, '00000000-0000-7000-8000-000000000045', 1, '02647', NULL, 19, NULL, NULL, 'HI', 'GD', '2025-10-05', '2026-10-04', NULL, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (21, '00000000-0000-7000-8000-000000000046', 1, '02647', NULL, 20, NULL, NULL, 'HI', 'GD', '2025-01-14', '2026-01-13', NULL, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (22, '00000000-0000-7000-8000-000000000047', 1, '02647', NULL, 21, NULL, NULL, 'HI', 'TE', '2025-09-15', '2031-09-30', NULL, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (23, '00000000-0000-7000-8000-000000000048', 1, '02647', NULL, 22, NULL, NULL, 'HI', 'DN', '2025-04-01', '2027-12-31', NULL, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (24, '00000000-0000-7000-8000-000000000049', 1, '02647', NULL, 23, NULL, NULL, 'HI', 'HC', '2026-01-01', '2030-12-31', NULL, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (25, '00000000-0000-7000-8000-00000000004a', 1, '02647', NULL, 24, NULL, NULL, 'HI', 'HS', '2026-10-01', '2027-09-30', NULL, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (26, '00000000-0000-7000-8000-00000000004b', 1, '02647', NULL, 1, 9, 9, 'HI', 'GD', '2026-10-03', '2027-10-02', 12, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (27, '00000000-0000-7000-8000-00000000004c', 1, '02647', NULL, 1, 4, 4, 'VSI', NULL, '2026-06-01', '2027-05-31', 12, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (28, '00000000-0000-7000-8000-00000000004d', 1, '02647', NULL, 2, 12, 12, 'HI', 'GD', '2026-11-17', '2027-02-16', 3, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (29, '00000000-0000-7000-8000-00000000004e', 1, '02647', NULL, 3, 11, 11, 'HI', 'GD', '2026-10-03', '2027-10-02', 12, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (30, '00000000-0000-7000-8000-00000000004f', 1, '02647', NULL, 5, 7, 7, 'HI', 'GD', '2026-09-21', '2027-09-20', 12, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (31, '00000000-0000-7000-8000-000000000050', 1, '02647', NULL, 7, 2, 2, 'HI', 'GD', '2026-03-20', '2027-03-19', 12, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (32, '00000000-0000-7000-8000-000000000051', 1, '02647', NULL, 8, 5, 5, 'HI', 'GD', '2026-08-09', '2027-02-08', 6, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (33, '00000000-0000-7000-8000-000000000052', 1, '02647', NULL, 9, 6, 6, 'HI', 'GD', '2026-09-02', '2027-09-01', 12, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (34, '00000000-0000-7000-8000-000000000053', 1, '02647', NULL, 10, 10, 10, 'HI', 'GD', '2026-09-24', '2026-12-23', 3, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (35, '00000000-0000-7000-8000-000000000054', 1, '02647', NULL, 15, 3, 3, 'HI', 'GD', '2026-04-29', '2027-04-28', 12, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (36, '00000000-0000-7000-8000-000000000055', 1, '02647', NULL, 19, 8, 8, 'HI', 'GD', '2026-10-05', '2027-04-04', 6, NULL, NULL);
INSERT INTO "covers" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to", "months", "end_reason", "term_to") VALUES (37, '00000000-0000-7000-8000-000000000056', 1, '02647', NULL, 20, 1, 1, 'HI', 'GD', '2026-01-14', '2027-01-13', 12, NULL, NULL);
CREATE TABLE denominators (
	id INTEGER NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	row_version INTEGER DEFAULT 1 NOT NULL, 
	commune_code VARCHAR(5) NOT NULL, 
	import_batch_id INTEGER, 
	measure VARCHAR(30) NOT NULL, 
	neighbourhood_id INTEGER, 
	area INTEGER DEFAULT 0 NOT NULL, 
	as_of DATE NOT NULL, 
	value INTEGER NOT NULL, 
	source TEXT, 
	CONSTRAINT pk_denominators PRIMARY KEY (id), 
	CONSTRAINT ck_denominators_value CHECK (value >= 0), 
	CONSTRAINT ck_denominators_area CHECK (area = coalesce(neighbourhood_id, 0)), 
	CONSTRAINT fk_denominators_neighbourhood_id FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhoods (id) ON DELETE CASCADE, 
	CONSTRAINT fk_denominators_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code), 
	CONSTRAINT fk_denominators_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batches (id), 
	CONSTRAINT uq_denominators_uid UNIQUE (uid)
);
INSERT INTO "denominators" ("id", "uid", "row_version", "commune_code", "import_batch_id", "measure", "neighbourhood_id", "area", "as_of", "value", "source") VALUES (1, '00000000-0000-7000-8000-000000000057', 1, '02647', NULL, 'population', NULL, 0, '2025-12-31', 25, 'Niên giám thống kê 2025 (số liệu mẫu)');
INSERT INTO "denominators" ("id", "uid", "row_version", "commune_code", "import_batch_id", "measure", "neighbourhood_id", "area", "as_of", "value", "source") VALUES (2, '00000000-0000-7000-8000-000000000058', 1, '02647', NULL, 'labour_force', NULL, 0, '2025-12-31', 13, 'Niên giám thống kê 2025 (số liệu mẫu)');
INSERT INTO "denominators" ("id", "uid", "row_version", "commune_code", "import_batch_id", "measure", "neighbourhood_id", "area", "as_of", "value", "source") VALUES (3, '00000000-0000-7000-8000-000000000059', 1, '02647', NULL, 'compulsory_si', NULL, 0, '2025-12-31', 5, 'Niên giám thống kê 2025 (số liệu mẫu)');
INSERT INTO "denominators" ("id", "uid", "row_version", "commune_code", "import_batch_id", "measure", "neighbourhood_id", "area", "as_of", "value", "source") VALUES (4, '00000000-0000-7000-8000-00000000005a', 1, '02647', NULL, 'participants_15', NULL, 0, '2025-12-31', 17, 'Niên giám thống kê 2025 (số liệu mẫu)');
INSERT INTO "denominators" ("id", "uid", "row_version", "commune_code", "import_batch_id", "measure", "neighbourhood_id", "area", "as_of", "value", "source") VALUES (5, '00000000-0000-7000-8000-00000000005b', 1, '02647', NULL, 'vssid_accounts', NULL, 0, '2025-12-31', 11, 'Niên giám thống kê 2025 (số liệu mẫu)');
INSERT INTO "denominators" ("id", "uid", "row_version", "commune_code", "import_batch_id", "measure", "neighbourhood_id", "area", "as_of", "value", "source") VALUES (6, '00000000-0000-7000-8000-00000000005c', 1, '02647', NULL, 'benefit_receivers', NULL, 0, '2025-12-31', 1, 'Niên giám thống kê 2025 (số liệu mẫu)');
INSERT INTO "denominators" ("id", "uid", "row_version", "commune_code", "import_batch_id", "measure", "neighbourhood_id", "area", "as_of", "value", "source") VALUES (7, '00000000-0000-7000-8000-00000000005d', 1, '02647', NULL, 'noncash_receivers', NULL, 0, '2025-12-31', 1, 'Niên giám thống kê 2025 (số liệu mẫu)');
CREATE TABLE directives (
	id INTEGER NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	row_version INTEGER DEFAULT 1 NOT NULL, 
	commune_code VARCHAR(5) NOT NULL, 
	import_batch_id INTEGER, 
	title VARCHAR(200) NOT NULL, 
	document_number VARCHAR(60), 
	document_date DATE, 
	issuer VARCHAR(160), 
	task TEXT, 
	owner VARCHAR(120), 
	due_on DATE, 
	state VARCHAR(12) DEFAULT 'open' NOT NULL, 
	done_on DATE, 
	evidence TEXT, 
	note TEXT, 
	sort_key VARCHAR(410) NOT NULL, 
	search_key TEXT NOT NULL, 
	CONSTRAINT pk_directives PRIMARY KEY (id), 
	CONSTRAINT fk_directives_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code), 
	CONSTRAINT fk_directives_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batches (id), 
	CONSTRAINT uq_directives_uid UNIQUE (uid)
);
INSERT INTO "directives" ("id", "uid", "row_version", "commune_code", "import_batch_id", "title", "document_number", "document_date", "issuer", "task", "owner", "due_on", "state", "done_on", "evidence", "note", "sort_key", "search_key") VALUES (1, '00000000-0000-7000-8000-00000000005e', 1, '02647', NULL, 'Rà soát trẻ dưới 6 tuổi chưa có thẻ BHYT', '45/UBND-VHXH', '2026-10-13', 'UBND xã', 'Đối chiếu danh sách khai sinh với danh sách thẻ, lập hồ sơ cấp thẻ cho trẻ còn thiếu.', 'Công chức văn hoá - xã hội', '2026-11-19', 'doing', NULL, NULL, NULL, 'ra" soat% tre# du{o|i% 16! tuo{i# chu{a! co% the# bhyt!', 'ra soat tre duoi 6 tuoi chua co the bhyt cong chuc van hoa xa hoi ubnd xa 45ubndvhxh §hxhvdnbu54');
INSERT INTO "directives" ("id", "uid", "row_version", "commune_code", "import_batch_id", "title", "document_number", "document_date", "issuer", "task", "owner", "due_on", "state", "done_on", "evidence", "note", "sort_key", "search_key") VALUES (2, '00000000-0000-7000-8000-00000000005f', 1, '02647', NULL, 'Vận động người tham gia BHXH tự nguyện trong đợt cao điểm', '106-NQ/ĐU', '2026-08-24', 'Đảng uỷ xã', 'Mỗi chi bộ vận động ít nhất 2 người tham gia mới.', 'Bí thư chi bộ các thôn', '2026-11-27', 'doing', NULL, NULL, NULL, 'va|n& d{o{ng& ngu{o|i" tham! gia! bhxh! tu{& nguye{n& trong! d{o|t& cao! d{ie{m#', 'van dong nguoi tham gia bhxh tu nguyen trong dot cao diem bi thu chi bo cac thon dang uy xa 106nqđu §uđqn601');
INSERT INTO "directives" ("id", "uid", "row_version", "commune_code", "import_batch_id", "title", "document_number", "document_date", "issuer", "task", "owner", "due_on", "state", "done_on", "evidence", "note", "sort_key", "search_key") VALUES (3, '00000000-0000-7000-8000-000000000060', 1, '02647', NULL, 'Báo cáo kết quả truyền thông quý trước', '31/BHXH-TT', '2026-09-23', 'BHXH cơ sở', 'Gửi báo cáo bằng văn bản kèm danh sách các buổi truyền thông.', 'Nhân viên thu', '2026-11-02', 'done', '2026-10-31', 'Báo cáo số 58/BC-UBND, gửi qua trục văn bản', NULL, 'bao% cao% ke{t% qua# truye{n" tho{ng! quy% tru{o|c%', 'bao cao ket qua truyen thong quy truoc nhan vien thu bhxh co so 31bhxhtt §tthxhb13');
CREATE TABLE events (
	id INTEGER NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	row_version INTEGER DEFAULT 1 NOT NULL, 
	commune_code VARCHAR(5) NOT NULL, 
	import_batch_id INTEGER, 
	event_type VARCHAR(30) NOT NULL, 
	state VARCHAR(20) DEFAULT 'held' NOT NULL, 
	held_on DATE NOT NULL, 
	title VARCHAR(200), 
	place VARCHAR(200), 
	neighbourhood_id INTEGER, 
	partner VARCHAR(200), 
	people_reached INTEGER, 
	new_vsi INTEGER, 
	new_hi INTEGER, 
	vssid_accounts INTEGER, 
	noncash_switches INTEGER, 
	donated_cards INTEGER, 
	cost BIGINT, 
	note TEXT, 
	sort_key VARCHAR(250) NOT NULL, 
	search_key TEXT NOT NULL, 
	CONSTRAINT pk_events PRIMARY KEY (id), 
	CONSTRAINT fk_events_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code), 
	CONSTRAINT fk_events_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batches (id), 
	CONSTRAINT uq_events_uid UNIQUE (uid), 
	CONSTRAINT fk_events_neighbourhood_id FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhoods (id)
);
INSERT INTO "events" ("id", "uid", "row_version", "commune_code", "import_batch_id", "event_type", "state", "held_on", "title", "place", "neighbourhood_id", "partner", "people_reached", "new_vsi", "new_hi", "vssid_accounts", "noncash_switches", "donated_cards", "cost", "note", "sort_key", "search_key") VALUES (1, '00000000-0000-7000-8000-000000000061', 1, '02647', NULL, 'opening_ceremony', 'held', '2025-12-09', 'Lễ ra quân vận động người dân tham gia BHXH tự nguyện, BHYT', 'Trường học Tổ dân phố 1', 1, NULL, 328, 11, 0, 61, 6, 0, 2800000, NULL, 'le{$ ra! qua|n! va|n& d{o{ng& ngu{o|i" da|n! tham! gia! bhxh! tu{& nguye{n& bhyt! tru{o|ng" hoc& to{# da|n! pho{% 11!', 'le ra quan van dong nguoi dan tham gia bhxh tu nguyen bhyt truong hoc to dan pho 1');
INSERT INTO "events" ("id", "uid", "row_version", "commune_code", "import_batch_id", "event_type", "state", "held_on", "title", "place", "neighbourhood_id", "partner", "people_reached", "new_vsi", "new_hi", "vssid_accounts", "noncash_switches", "donated_cards", "cost", "note", "sort_key", "search_key") VALUES (2, '00000000-0000-7000-8000-000000000062', 1, '02647', NULL, 'dialogue_conference', 'held', '2025-12-25', 'Hội nghị đối thoại về BHXH tự nguyện', 'Hộ trưởng thôn Tổ dân phố 6', 6, 'Đoàn Thanh niên', 112, 4, 13, 0, 4, 0, 2600000, NULL, 'ho{i& nghi& d{o{i% thoai& ve{" bhxh! tu{& nguye{n& ho{& tru{o|ng# tho{n! to{# da|n! pho{% 16! d{oan" thanh! nie{n!', 'hoi nghi doi thoai ve bhxh tu nguyen ho truong thon to dan pho 6 doan thanh nien');
INSERT INTO "events" ("id", "uid", "row_version", "commune_code", "import_batch_id", "event_type", "state", "held_on", "title", "place", "neighbourhood_id", "partner", "people_reached", "new_vsi", "new_hi", "vssid_accounts", "noncash_switches", "donated_cards", "cost", "note", "sort_key", "search_key") VALUES (3, '00000000-0000-7000-8000-000000000063', 1, '02647', NULL, 'small_group', 'held', '2026-01-06', 'Truyền thông nhóm nhỏ tại nhà văn hóa', 'Sân Thôn Khuổi Nặm', 7, NULL, 23, 0, 0, 0, 0, 0, 1950000, NULL, 'truye{n" tho{ng! nhom% nho# tai& nha" va{n! hoa% sa|n! tho{n! khuo{i# na{m&', 'truyen thong nhom nho tai nha van hoa san thon khuoi nam');
INSERT INTO "events" ("id", "uid", "row_version", "commune_code", "import_batch_id", "event_type", "state", "held_on", "title", "place", "neighbourhood_id", "partner", "people_reached", "new_vsi", "new_hi", "vssid_accounts", "noncash_switches", "donated_cards", "cost", "note", "sort_key", "search_key") VALUES (4, '00000000-0000-7000-8000-000000000064', 1, '02647', NULL, 'advice_booth', 'held', '2026-01-07', 'Gian hàng tư vấn tại chợ phiên', 'Sân Tổ dân phố 2', 2, 'Hội Liên hiệp Phụ nữ', 57, 2, 13, 9, 0, 0, 1950000, NULL, 'gian! hang" tu{! va|n% tai& cho|& phie{n! sa|n! to{# da|n! pho{% 12! ho{i& lie{n! hie{p& phu& nu{$', 'gian hang tu van tai cho phien san to dan pho 2 hoi lien hiep phu nu');
INSERT INTO "events" ("id", "uid", "row_version", "commune_code", "import_batch_id", "event_type", "state", "held_on", "title", "place", "neighbourhood_id", "partner", "people_reached", "new_vsi", "new_hi", "vssid_accounts", "noncash_switches", "donated_cards", "cost", "note", "sort_key", "search_key") VALUES (5, '00000000-0000-7000-8000-000000000065', 1, '02647', NULL, 'mobile_group', 'held', '2026-01-07', 'Xe loa tuyên truyền lưu động', 'Trường học Bản Cầm', 8, 'Đoàn Thanh niên', 52, 0, 13, 6, 2, 0, 2100000, NULL, 'xe! loa! tuye{n! truye{n" lu{u! d{o{ng& tru{o|ng" hoc& ban# ca|m" d{oan" thanh! nie{n!', 'xe loa tuyen truyen luu dong truong hoc ban cam doan thanh nien');
INSERT INTO "events" ("id", "uid", "row_version", "commune_code", "import_batch_id", "event_type", "state", "held_on", "title", "place", "neighbourhood_id", "partner", "people_reached", "new_vsi", "new_hi", "vssid_accounts", "noncash_switches", "donated_cards", "cost", "note", "sort_key", "search_key") VALUES (6, '00000000-0000-7000-8000-000000000066', 1, '02647', NULL, 'other_activity', 'held', '2026-03-12', 'Phát thanh về hạn thẻ BHYT', 'Sân Bản Cầm', 8, 'Hội Liên hiệp Phụ nữ', 29, 1, 8, 0, 1, 0, 0, NULL, 'phat% thanh! ve{" han& the# bhyt! sa|n! ban# ca|m" ho{i& lie{n! hie{p& phu& nu{$', 'phat thanh ve han the bhyt san ban cam hoi lien hiep phu nu');
INSERT INTO "events" ("id", "uid", "row_version", "commune_code", "import_batch_id", "event_type", "state", "held_on", "title", "place", "neighbourhood_id", "partner", "people_reached", "new_vsi", "new_hi", "vssid_accounts", "noncash_switches", "donated_cards", "cost", "note", "sort_key", "search_key") VALUES (7, '00000000-0000-7000-8000-000000000067', 1, '02647', NULL, 'small_group', 'held', '2026-04-02', 'Truyền thông nhóm nhỏ tại nhà văn hóa', 'Nhà văn hóa Thôn Khuổi Nặm', 7, NULL, 33, 0, 9, 1, 1, 0, 1200000, NULL, 'truye{n" tho{ng! nhom% nho# tai& nha" va{n! hoa% nha" va{n! hoa% tho{n! khuo{i# na{m&', 'truyen thong nhom nho tai nha van hoa nha van hoa thon khuoi nam');
INSERT INTO "events" ("id", "uid", "row_version", "commune_code", "import_batch_id", "event_type", "state", "held_on", "title", "place", "neighbourhood_id", "partner", "people_reached", "new_vsi", "new_hi", "vssid_accounts", "noncash_switches", "donated_cards", "cost", "note", "sort_key", "search_key") VALUES (8, '00000000-0000-7000-8000-000000000068', 1, '02647', NULL, 'other_activity', 'held', '2026-04-15', 'Trao tặng thẻ BHYT cho hộ khó khăn', 'Sân Tổ dân phố 2', 2, NULL, 35, 1, 6, 0, 0, 15, 2350000, NULL, 'trao! ta{ng& the# bhyt! cho! ho{& kho% kha{n! sa|n! to{# da|n! pho{% 12!', 'trao tang the bhyt cho ho kho khan san to dan pho 2');
INSERT INTO "events" ("id", "uid", "row_version", "commune_code", "import_batch_id", "event_type", "state", "held_on", "title", "place", "neighbourhood_id", "partner", "people_reached", "new_vsi", "new_hi", "vssid_accounts", "noncash_switches", "donated_cards", "cost", "note", "sort_key", "search_key") VALUES (9, '00000000-0000-7000-8000-000000000069', 1, '02647', NULL, 'small_group', 'held', '2026-05-07', 'Truyền thông nhóm nhỏ tại nhà văn hóa', 'Sân Tổ dân phố 3', 3, 'Hội Liên hiệp Phụ nữ', 15, 0, 4, 1, 0, 0, 2700000, NULL, 'truye{n" tho{ng! nhom% nho# tai& nha" va{n! hoa% sa|n! to{# da|n! pho{% 13! ho{i& lie{n! hie{p& phu& nu{$', 'truyen thong nhom nho tai nha van hoa san to dan pho 3 hoi lien hiep phu nu');
INSERT INTO "events" ("id", "uid", "row_version", "commune_code", "import_batch_id", "event_type", "state", "held_on", "title", "place", "neighbourhood_id", "partner", "people_reached", "new_vsi", "new_hi", "vssid_accounts", "noncash_switches", "donated_cards", "cost", "note", "sort_key", "search_key") VALUES (10, '00000000-0000-7000-8000-00000000006a', 1, '02647', NULL, 'small_group', 'held', '2026-05-11', 'Tư vấn BHYT hộ gia đình theo nhóm hộ', 'Hộ trưởng thôn Tổ dân phố 3', 3, 'Hội Liên hiệp Phụ nữ', 27, 1, 2, 4, 1, 0, 2400000, NULL, 'tu{! va|n% bhyt! ho{& gia! d{inh" theo! nhom% ho{& ho{& tru{o|ng# tho{n! to{# da|n! pho{% 13! ho{i& lie{n! hie{p& phu& nu{$', 'tu van bhyt ho gia dinh theo nhom ho ho truong thon to dan pho 3 hoi lien hiep phu nu');
INSERT INTO "events" ("id", "uid", "row_version", "commune_code", "import_batch_id", "event_type", "state", "held_on", "title", "place", "neighbourhood_id", "partner", "people_reached", "new_vsi", "new_hi", "vssid_accounts", "noncash_switches", "donated_cards", "cost", "note", "sort_key", "search_key") VALUES (11, '00000000-0000-7000-8000-00000000006b', 1, '02647', NULL, 'small_group', 'held', '2026-05-13', 'Gặp gỡ các hộ sắp hết hạn thẻ', 'Trường học Thôn Khuổi Nặm', 7, 'Trạm Y tế', 30, 1, 8, 0, 1, 0, 3000000, NULL, 'ga{p& go|$ cac% ho{& sa{p% he{t% han& the# tru{o|ng" hoc& tho{n! khuo{i# na{m& tram& y! te{%', 'gap go cac ho sap het han the truong hoc thon khuoi nam tram y te');
INSERT INTO "events" ("id", "uid", "row_version", "commune_code", "import_batch_id", "event_type", "state", "held_on", "title", "place", "neighbourhood_id", "partner", "people_reached", "new_vsi", "new_hi", "vssid_accounts", "noncash_switches", "donated_cards", "cost", "note", "sort_key", "search_key") VALUES (12, '00000000-0000-7000-8000-00000000006c', 1, '02647', NULL, 'small_group', 'held', '2026-05-15', 'Tư vấn BHYT hộ gia đình theo nhóm hộ', 'Hộ trưởng thôn Bản Cầm', 8, 'Hội Liên hiệp Phụ nữ', 27, 0, 4, 2, 0, 0, 2150000, NULL, 'tu{! va|n% bhyt! ho{& gia! d{inh" theo! nhom% ho{& ho{& tru{o|ng# tho{n! ban# ca|m" ho{i& lie{n! hie{p& phu& nu{$', 'tu van bhyt ho gia dinh theo nhom ho ho truong thon ban cam hoi lien hiep phu nu');
INSERT INTO "events" ("id", "uid", "row_version", "commune_code", "import_batch_id", "event_type", "state", "held_on", "title", "place", "neighbourhood_id", "partner", "people_reached", "new_vsi", "new_hi", "vssid_accounts", "noncash_switches", "donated_cards", "cost", "note", "sort_key", "search_key") VALUES (13, '00000000-0000-7000-8000-00000000006d', 1, '02647', NULL, 'small_group', 'held', '2026-05-22', 'Gặp gỡ các hộ sắp hết hạn thẻ', 'Hộ trưởng thôn Tổ dân phố 5', 5, 'Hội Liên hiệp Phụ nữ', 12, 0, 1, 0, 0, 0, 2100000, NULL, 'ga{p& go|$ cac% ho{& sa{p% he{t% han& the# ho{& tru{o|ng# tho{n! to{# da|n! pho{% 15! ho{i& lie{n! hie{p& phu& nu{$', 'gap go cac ho sap het han the ho truong thon to dan pho 5 hoi lien hiep phu nu');
INSERT INTO "events" ("id", "uid", "row_version", "commune_code", "import_batch_id", "event_type", "state", "held_on", "title", "place", "neighbourhood_id", "partner", "people_reached", "new_vsi", "new_hi", "vssid_accounts", "noncash_switches", "donated_cards", "cost", "note", "sort_key", "search_key") VALUES (14, '00000000-0000-7000-8000-00000000006e', 1, '02647', NULL, 'small_group', 'held', '2026-06-15', 'Truyền thông nhóm nhỏ tại nhà văn hóa', 'Sân Tổ dân phố 4', 4, 'Hội Nông dân', 9, 0, 0, 1, 0, 0, 2350000, NULL, 'truye{n" tho{ng! nhom% nho# tai& nha" va{n! hoa% sa|n! to{# da|n! pho{% 14! ho{i& no{ng! da|n!', 'truyen thong nhom nho tai nha van hoa san to dan pho 4 hoi nong dan');
INSERT INTO "events" ("id", "uid", "row_version", "commune_code", "import_batch_id", "event_type", "state", "held_on", "title", "place", "neighbourhood_id", "partner", "people_reached", "new_vsi", "new_hi", "vssid_accounts", "noncash_switches", "donated_cards", "cost", "note", "sort_key", "search_key") VALUES (15, '00000000-0000-7000-8000-00000000006f', 1, '02647', NULL, 'other_activity', 'held', '2026-06-20', 'Hướng dẫn cài VssID', 'Hộ trưởng thôn Bản Cầm', 8, 'Trạm Y tế', 75, 1, 2, 8, 1, 0, 1350000, NULL, 'hu{o|ng% da|n$ cai" vssid! ho{& tru{o|ng# tho{n! ban# ca|m" tram& y! te{%', 'huong dan cai vssid ho truong thon ban cam tram y te');
INSERT INTO "events" ("id", "uid", "row_version", "commune_code", "import_batch_id", "event_type", "state", "held_on", "title", "place", "neighbourhood_id", "partner", "people_reached", "new_vsi", "new_hi", "vssid_accounts", "noncash_switches", "donated_cards", "cost", "note", "sort_key", "search_key") VALUES (16, '00000000-0000-7000-8000-000000000070', 1, '02647', NULL, 'small_group', 'held', '2026-07-21', 'Gặp gỡ các hộ sắp hết hạn thẻ', 'Sân Tổ dân phố 1', 1, 'Hội Liên hiệp Phụ nữ', 30, 0, 7, 5, 0, 0, 1750000, NULL, 'ga{p& go|$ cac% ho{& sa{p% he{t% han& the# sa|n! to{# da|n! pho{% 11! ho{i& lie{n! hie{p& phu& nu{$', 'gap go cac ho sap het han the san to dan pho 1 hoi lien hiep phu nu');
INSERT INTO "events" ("id", "uid", "row_version", "commune_code", "import_batch_id", "event_type", "state", "held_on", "title", "place", "neighbourhood_id", "partner", "people_reached", "new_vsi", "new_hi", "vssid_accounts", "noncash_switches", "donated_cards", "cost", "note", "sort_key", "search_key") VALUES (17, '00000000-0000-7000-8000-000000000071', 1, '02647', NULL, 'opening_ceremony', 'held', '2026-08-03', 'Lễ ra quân vận động người dân tham gia BHXH tự nguyện, BHYT', 'Trường học Tổ dân phố 4', 4, 'Bưu điện', 257, 12, 18, 14, 8, 0, 2250000, NULL, 'le{$ ra! qua|n! va|n& d{o{ng& ngu{o|i" da|n! tham! gia! bhxh! tu{& nguye{n& bhyt! tru{o|ng" hoc& to{# da|n! pho{% 14! bu{u! d{ie{n&', 'le ra quan van dong nguoi dan tham gia bhxh tu nguyen bhyt truong hoc to dan pho 4 buu dien');
INSERT INTO "events" ("id", "uid", "row_version", "commune_code", "import_batch_id", "event_type", "state", "held_on", "title", "place", "neighbourhood_id", "partner", "people_reached", "new_vsi", "new_hi", "vssid_accounts", "noncash_switches", "donated_cards", "cost", "note", "sort_key", "search_key") VALUES (18, '00000000-0000-7000-8000-000000000072', 1, '02647', NULL, 'small_group', 'held', '2026-08-15', 'Truyền thông nhóm nhỏ tại nhà văn hóa', 'Nhà văn hóa Tổ dân phố 6', 6, 'Hội Liên hiệp Phụ nữ', 10, 0, 1, 1, 0, 0, 1450000, NULL, 'truye{n" tho{ng! nhom% nho# tai& nha" va{n! hoa% nha" va{n! hoa% to{# da|n! pho{% 16! ho{i& lie{n! hie{p& phu& nu{$', 'truyen thong nhom nho tai nha van hoa nha van hoa to dan pho 6 hoi lien hiep phu nu');
INSERT INTO "events" ("id", "uid", "row_version", "commune_code", "import_batch_id", "event_type", "state", "held_on", "title", "place", "neighbourhood_id", "partner", "people_reached", "new_vsi", "new_hi", "vssid_accounts", "noncash_switches", "donated_cards", "cost", "note", "sort_key", "search_key") VALUES (19, '00000000-0000-7000-8000-000000000073', 1, '02647', NULL, 'small_group', 'held', '2026-08-17', 'Gặp gỡ các hộ sắp hết hạn thẻ', 'Hộ trưởng thôn Tổ dân phố 5', 5, NULL, 13, 0, 2, 0, 0, 0, 0, NULL, 'ga{p& go|$ cac% ho{& sa{p% he{t% han& the# ho{& tru{o|ng# tho{n! to{# da|n! pho{% 15!', 'gap go cac ho sap het han the ho truong thon to dan pho 5');
INSERT INTO "events" ("id", "uid", "row_version", "commune_code", "import_batch_id", "event_type", "state", "held_on", "title", "place", "neighbourhood_id", "partner", "people_reached", "new_vsi", "new_hi", "vssid_accounts", "noncash_switches", "donated_cards", "cost", "note", "sort_key", "search_key") VALUES (20, '00000000-0000-7000-8000-000000000074', 1, '02647', NULL, 'small_group', 'held', '2026-10-13', 'Truyền thông nhóm nhỏ tại nhà văn hóa', 'Hộ trưởng thôn Tổ dân phố 6', 6, 'Trạm Y tế', 22, 0, 1, 1, 0, 0, 600000, NULL, 'truye{n" tho{ng! nhom% nho# tai& nha" va{n! hoa% ho{& tru{o|ng# tho{n! to{# da|n! pho{% 16! tram& y! te{%', 'truyen thong nhom nho tai nha van hoa ho truong thon to dan pho 6 tram y te');
INSERT INTO "events" ("id", "uid", "row_version", "commune_code", "import_batch_id", "event_type", "state", "held_on", "title", "place", "neighbourhood_id", "partner", "people_reached", "new_vsi", "new_hi", "vssid_accounts", "noncash_switches", "donated_cards", "cost", "note", "sort_key", "search_key") VALUES (21, '00000000-0000-7000-8000-000000000075', 1, '02647', NULL, 'other_activity', 'held', '2026-11-01', 'Phát thanh về hạn thẻ BHYT', 'Sân Tổ dân phố 5', 5, 'Hội Liên hiệp Phụ nữ', 11, 0, 1, 0, 0, 0, 1350000, NULL, 'phat% thanh! ve{" han& the# bhyt! sa|n! to{# da|n! pho{% 15! ho{i& lie{n! hie{p& phu& nu{$', 'phat thanh ve han the bhyt san to dan pho 5 hoi lien hiep phu nu');
INSERT INTO "events" ("id", "uid", "row_version", "commune_code", "import_batch_id", "event_type", "state", "held_on", "title", "place", "neighbourhood_id", "partner", "people_reached", "new_vsi", "new_hi", "vssid_accounts", "noncash_switches", "donated_cards", "cost", "note", "sort_key", "search_key") VALUES (22, '00000000-0000-7000-8000-000000000076', 1, '02647', NULL, 'small_group', 'held', '2026-11-08', 'Gặp gỡ các hộ sắp hết hạn thẻ', 'Nhà văn hóa Bản Cầm', 8, 'Bưu điện', 11, 0, 1, 2, 0, 0, 850000, NULL, 'ga{p& go|$ cac% ho{& sa{p% he{t% han& the# nha" va{n! hoa% ban# ca|m" bu{u! d{ie{n&', 'gap go cac ho sap het han the nha van hoa ban cam buu dien');
INSERT INTO "events" ("id", "uid", "row_version", "commune_code", "import_batch_id", "event_type", "state", "held_on", "title", "place", "neighbourhood_id", "partner", "people_reached", "new_vsi", "new_hi", "vssid_accounts", "noncash_switches", "donated_cards", "cost", "note", "sort_key", "search_key") VALUES (23, '00000000-0000-7000-8000-000000000077', 1, '02647', NULL, 'mobile_group', 'held', '2026-11-12', 'Xe loa tuyên truyền lưu động', 'Hộ trưởng thôn Tổ dân phố 1', 1, 'Bưu điện', 145, 6, 22, 15, 2, 0, 2900000, NULL, 'xe! loa! tuye{n! truye{n" lu{u! d{o{ng& ho{& tru{o|ng# tho{n! to{# da|n! pho{% 11! bu{u! d{ie{n&', 'xe loa tuyen truyen luu dong ho truong thon to dan pho 1 buu dien');
INSERT INTO "events" ("id", "uid", "row_version", "commune_code", "import_batch_id", "event_type", "state", "held_on", "title", "place", "neighbourhood_id", "partner", "people_reached", "new_vsi", "new_hi", "vssid_accounts", "noncash_switches", "donated_cards", "cost", "note", "sort_key", "search_key") VALUES (24, '00000000-0000-7000-8000-000000000078', 1, '02647', NULL, 'dialogue_conference', 'held', '2026-11-16', 'Hội nghị đối thoại về BHXH tự nguyện', 'Trường học Bản Cầm', 8, 'Đoàn Thanh niên', 105, 3, 27, 17, 3, 0, 1500000, NULL, 'ho{i& nghi& d{o{i% thoai& ve{" bhxh! tu{& nguye{n& tru{o|ng" hoc& ban# ca|m" d{oan" thanh! nie{n!', 'hoi nghi doi thoai ve bhxh tu nguyen truong hoc ban cam doan thanh nien');
INSERT INTO "events" ("id", "uid", "row_version", "commune_code", "import_batch_id", "event_type", "state", "held_on", "title", "place", "neighbourhood_id", "partner", "people_reached", "new_vsi", "new_hi", "vssid_accounts", "noncash_switches", "donated_cards", "cost", "note", "sort_key", "search_key") VALUES (25, '00000000-0000-7000-8000-000000000079', 1, '02647', NULL, 'small_group', 'planned', '2026-11-25', 'Truyền thông nhóm nhỏ tại nhà văn hóa', 'Trường học Tổ dân phố 1', 1, 'Hội Liên hiệp Phụ nữ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'truye{n" tho{ng! nhom% nho# tai& nha" va{n! hoa% tru{o|ng" hoc& to{# da|n! pho{% 11! ho{i& lie{n! hie{p& phu& nu{$', 'truyen thong nhom nho tai nha van hoa truong hoc to dan pho 1 hoi lien hiep phu nu');
INSERT INTO "events" ("id", "uid", "row_version", "commune_code", "import_batch_id", "event_type", "state", "held_on", "title", "place", "neighbourhood_id", "partner", "people_reached", "new_vsi", "new_hi", "vssid_accounts", "noncash_switches", "donated_cards", "cost", "note", "sort_key", "search_key") VALUES (26, '00000000-0000-7000-8000-00000000007a', 1, '02647', NULL, 'small_group', 'planned', '2026-12-01', 'Tư vấn BHYT hộ gia đình theo nhóm hộ', 'Trường học Tổ dân phố 1', 1, 'Hội Liên hiệp Phụ nữ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tu{! va|n% bhyt! ho{& gia! d{inh" theo! nhom% ho{& tru{o|ng" hoc& to{# da|n! pho{% 11! ho{i& lie{n! hie{p& phu& nu{$', 'tu van bhyt ho gia dinh theo nhom ho truong hoc to dan pho 1 hoi lien hiep phu nu');
INSERT INTO "events" ("id", "uid", "row_version", "commune_code", "import_batch_id", "event_type", "state", "held_on", "title", "place", "neighbourhood_id", "partner", "people_reached", "new_vsi", "new_hi", "vssid_accounts", "noncash_switches", "donated_cards", "cost", "note", "sort_key", "search_key") VALUES (27, '00000000-0000-7000-8000-00000000007b', 1, '02647', NULL, 'small_group', 'planned', '2026-12-08', 'Gặp gỡ các hộ sắp hết hạn thẻ', 'Sân Tổ dân phố 5', 5, 'Hội Nông dân', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ga{p& go|$ cac% ho{& sa{p% he{t% han& the# sa|n! to{# da|n! pho{% 15! ho{i& no{ng! da|n!', 'gap go cac ho sap het han the san to dan pho 5 hoi nong dan');
INSERT INTO "events" ("id", "uid", "row_version", "commune_code", "import_batch_id", "event_type", "state", "held_on", "title", "place", "neighbourhood_id", "partner", "people_reached", "new_vsi", "new_hi", "vssid_accounts", "noncash_switches", "donated_cards", "cost", "note", "sort_key", "search_key") VALUES (28, '00000000-0000-7000-8000-00000000007c', 1, '02647', NULL, 'small_group', 'planned', '2026-12-20', 'Truyền thông nhóm nhỏ tại nhà văn hóa', 'Nhà văn hóa Bản Cầm', 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'truye{n" tho{ng! nhom% nho# tai& nha" va{n! hoa% nha" va{n! hoa% ban# ca|m"', 'truyen thong nhom nho tai nha van hoa nha van hoa ban cam');
CREATE TABLE households (
	id INTEGER NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	row_version INTEGER DEFAULT 1 NOT NULL, 
	commune_code VARCHAR(5) NOT NULL, 
	import_batch_id INTEGER, 
	household_code VARCHAR(30), 
	head_name VARCHAR(120), 
	neighbourhood_id INTEGER, 
	address TEXT, 
	former_address TEXT, 
	phone VARCHAR(15), 
	household_class VARCHAR(20), 
	class_from DATE, 
	class_to DATE, 
	decision_number VARCHAR(60), 
	collector_id INTEGER, 
	note TEXT, 
	sort_key VARCHAR(250) NOT NULL, 
	search_key TEXT NOT NULL, 
	CONSTRAINT pk_households PRIMARY KEY (id), 
	CONSTRAINT fk_households_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code), 
	CONSTRAINT fk_households_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batches (id), 
	CONSTRAINT uq_households_uid UNIQUE (uid), 
	CONSTRAINT fk_households_neighbourhood_id FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhoods (id), 
	CONSTRAINT fk_households_collector_id FOREIGN KEY(collector_id) REFERENCES collectors (id) ON DELETE SET NULL
);
INSERT INTO "households" ("id", "uid", "row_version", "commune_code", "import_batch_id", "household_code", "head_name", "neighbourhood_id", "address", "former_address", "phone", "household_class", "class_from", "class_to", "decision_number", "collector_id", "note", "sort_key", "search_key") VALUES (1, '00000000-0000-7000-8000-00000000007d', 1, '02647', NULL, '0264700001', 'Nông Thế Chính', 2, 'Số 6, Tổ dân phố 2, Phường Lào Cai', NULL, '0703837151', 'other', NULL, NULL, NULL, NULL, NULL, 'chinh% no{ng! the{%', 'nong the chinh 0264700001 0264700001 §1000074620 0703837151 §1517383070');
INSERT INTO "households" ("id", "uid", "row_version", "commune_code", "import_batch_id", "household_code", "head_name", "neighbourhood_id", "address", "former_address", "phone", "household_class", "class_from", "class_to", "decision_number", "collector_id", "note", "sort_key", "search_key") VALUES (2, '00000000-0000-7000-8000-00000000007e', 1, '02647', NULL, '0264700002', 'Vàng Nhật Trí', 2, 'Số 28, Tổ dân phố 2, Phường Lào Cai', NULL, '0882098694', 'other', NULL, NULL, NULL, NULL, NULL, 'tri% vang" nha|t&', 'vang nhat tri 0264700002 0264700002 §2000074620 0882098694 §4968902880');
INSERT INTO "households" ("id", "uid", "row_version", "commune_code", "import_batch_id", "household_code", "head_name", "neighbourhood_id", "address", "former_address", "phone", "household_class", "class_from", "class_to", "decision_number", "collector_id", "note", "sort_key", "search_key") VALUES (3, '00000000-0000-7000-8000-00000000007f', 1, '02647', NULL, '0264700003', 'Võ Hà Nhung', 5, 'Số 309, Tổ dân phố 5, Phường Lào Cai', NULL, '0780360237', 'other', NULL, NULL, NULL, NULL, NULL, 'nhung! vo$ ha"', 'vo ha nhung 0264700003 0264700003 §3000074620 0780360237 §7320630870');
INSERT INTO "households" ("id", "uid", "row_version", "commune_code", "import_batch_id", "household_code", "head_name", "neighbourhood_id", "address", "former_address", "phone", "household_class", "class_from", "class_to", "decision_number", "collector_id", "note", "sort_key", "search_key") VALUES (4, '00000000-0000-7000-8000-000000000080', 1, '02647', NULL, '0264700004', 'Giàng Mí Thào', 6, 'Số 120, Tổ dân phố 6, Phường Lào Cai', NULL, '0333406409', 'average_living', '2025-01-01', '2026-12-31', NULL, NULL, NULL, 'thao" giang" mi%', 'giang mi thao 0264700004 0264700004 §4000074620 0333406409 §9046043330');
INSERT INTO "households" ("id", "uid", "row_version", "commune_code", "import_batch_id", "household_code", "head_name", "neighbourhood_id", "address", "former_address", "phone", "household_class", "class_from", "class_to", "decision_number", "collector_id", "note", "sort_key", "search_key") VALUES (5, '00000000-0000-7000-8000-000000000081', 1, '02647', NULL, '0264700005', 'Sùng Seo Pó', 6, 'Số 69, Tổ dân phố 6, Phường Lào Cai', NULL, '0909929495', 'other', NULL, NULL, NULL, NULL, NULL, 'po% sung" seo!', 'sung seo po 0264700005 0264700005 §5000074620 0909929495 §5949299090');
INSERT INTO "households" ("id", "uid", "row_version", "commune_code", "import_batch_id", "household_code", "head_name", "neighbourhood_id", "address", "former_address", "phone", "household_class", "class_from", "class_to", "decision_number", "collector_id", "note", "sort_key", "search_key") VALUES (6, '00000000-0000-7000-8000-000000000082', 1, '02647', NULL, '0264700006', 'Phạm Văn Phúc', 4, 'Số 236, Tổ dân phố 4, Phường Lào Cai', NULL, '0974714124', 'other', NULL, NULL, NULL, NULL, NULL, 'phuc% pham& va{n!', 'pham van phuc 0264700006 0264700006 §6000074620 0974714124 §4214174790');
INSERT INTO "households" ("id", "uid", "row_version", "commune_code", "import_batch_id", "household_code", "head_name", "neighbourhood_id", "address", "former_address", "phone", "household_class", "class_from", "class_to", "decision_number", "collector_id", "note", "sort_key", "search_key") VALUES (7, '00000000-0000-7000-8000-000000000083', 1, '02647', NULL, '0264700007', 'Nông Văn Thanh', 2, 'Số 65, Tổ dân phố 2, Phường Lào Cai', NULL, '0792975667', 'average_living', '2025-01-01', '2026-12-31', NULL, NULL, NULL, 'thanh! no{ng! va{n!', 'nong van thanh 0264700007 0264700007 §7000074620 0792975667 §7665792970');
CREATE TABLE import_batches (
	id INTEGER NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	commune_code VARCHAR(5) NOT NULL, 
	imported_at DATETIME NOT NULL, 
	imported_by VARCHAR(80) NOT NULL, 
	file_name VARCHAR(255) NOT NULL, 
	sheet_name VARCHAR(255) NOT NULL, 
	layout VARCHAR(40) NOT NULL, 
	content_digest VARCHAR(64) NOT NULL, 
	rows_read INTEGER NOT NULL, 
	rows_new INTEGER NOT NULL, 
	rows_changed INTEGER NOT NULL, 
	rows_same INTEGER NOT NULL, 
	rows_rejected INTEGER NOT NULL, 
	rows_held_back INTEGER NOT NULL, 
	backup_file VARCHAR(255), 
	left_out_sheets TEXT, 
	withdrawn_at DATETIME, 
	CONSTRAINT pk_import_batches PRIMARY KEY (id), 
	CONSTRAINT fk_import_batches_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code), 
	CONSTRAINT uq_import_batches_uid UNIQUE (uid)
);
CREATE TABLE left_out_rows (
	id INTEGER NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	row_version INTEGER DEFAULT 1 NOT NULL, 
	commune_code VARCHAR(5) NOT NULL, 
	import_batch_id INTEGER, 
	sheet_name VARCHAR(255) NOT NULL, 
	row_number INTEGER NOT NULL, 
	row_kind VARCHAR(20) NOT NULL, 
	row_mark VARCHAR(12) NOT NULL, 
	fate VARCHAR(10) NOT NULL, 
	name VARCHAR(160), 
	number VARCHAR(60), 
	place VARCHAR(120), 
	reason TEXT NOT NULL, 
	cells TEXT NOT NULL, 
	known_uid VARCHAR(36), 
	state VARCHAR(10) DEFAULT 'open' NOT NULL, 
	settled_on DATE, 
	note TEXT, 
	sort_key VARCHAR(410) NOT NULL, 
	search_key TEXT NOT NULL, 
	CONSTRAINT pk_left_out_rows PRIMARY KEY (id), 
	CONSTRAINT fk_left_out_rows_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code), 
	CONSTRAINT fk_left_out_rows_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batches (id), 
	CONSTRAINT uq_left_out_rows_uid UNIQUE (uid), 
	CONSTRAINT ck_left_out_rows_ck_left_out_rows_fate CHECK (fate IN ('error', 'waiting', 'skipped', 'unknown', 'unlike')), 
	CONSTRAINT ck_left_out_rows_ck_left_out_rows_state CHECK (state IN ('open', 'settled', 'taken_in'))
);
CREATE TABLE milestones (
	id INTEGER NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	row_version INTEGER DEFAULT 1 NOT NULL, 
	commune_code VARCHAR(5) NOT NULL, 
	import_batch_id INTEGER, 
	indicator VARCHAR(40) NOT NULL, 
	neighbourhood_id INTEGER, 
	threshold BIGINT NOT NULL, 
	note TEXT, 
	reached_on DATE, 
	reached_value BIGINT, 
	announced_on DATE, 
	CONSTRAINT pk_milestones PRIMARY KEY (id), 
	CONSTRAINT fk_milestones_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code), 
	CONSTRAINT fk_milestones_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batches (id), 
	CONSTRAINT uq_milestones_uid UNIQUE (uid), 
	CONSTRAINT ck_milestones_ck_milestones_threshold CHECK (threshold > 0), 
	CONSTRAINT fk_milestones_neighbourhood_id FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhoods (id) ON DELETE CASCADE
);
INSERT INTO "milestones" ("id", "uid", "row_version", "commune_code", "import_batch_id", "indicator", "neighbourhood_id", "threshold", "note", "reached_on", "reached_value", "announced_on") VALUES (1, '00000000-0000-7000-8000-000000000084', 1, '02647', NULL, 'vsi_participants', NULL, 100, 'Mốc thi đua của xã', NULL, NULL, NULL);
CREATE TABLE neighbourhoods (
	id INTEGER NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	row_version INTEGER DEFAULT 1 NOT NULL, 
	commune_code VARCHAR(5) NOT NULL, 
	import_batch_id INTEGER, 
	name VARCHAR(80) NOT NULL, 
	sort_key VARCHAR(160) NOT NULL, 
	search_key VARCHAR(160) NOT NULL, 
	CONSTRAINT pk_neighbourhoods PRIMARY KEY (id), 
	CONSTRAINT fk_neighbourhoods_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code), 
	CONSTRAINT fk_neighbourhoods_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batches (id), 
	CONSTRAINT uq_neighbourhoods_uid UNIQUE (uid)
);
INSERT INTO "neighbourhoods" ("id", "uid", "row_version", "commune_code", "import_batch_id", "name", "sort_key", "search_key") VALUES (1, '00000000-0000-7000-8000-000000000085', 1, '02647', NULL, 'Tổ dân phố 1', 'to{# da|n! pho{% 11!', 'to dan pho 1');
INSERT INTO "neighbourhoods" ("id", "uid", "row_version", "commune_code", "import_batch_id", "name", "sort_key", "search_key") VALUES (2, '00000000-0000-7000-8000-000000000086', 1, '02647', NULL, 'Tổ dân phố 2', 'to{# da|n! pho{% 12!', 'to dan pho 2');
INSERT INTO "neighbourhoods" ("id", "uid", "row_version", "commune_code", "import_batch_id", "name", "sort_key", "search_key") VALUES (3, '00000000-0000-7000-8000-000000000087', 1, '02647', NULL, 'Tổ dân phố 3', 'to{# da|n! pho{% 13!', 'to dan pho 3');
INSERT INTO "neighbourhoods" ("id", "uid", "row_version", "commune_code", "import_batch_id", "name", "sort_key", "search_key") VALUES (4, '00000000-0000-7000-8000-000000000088', 1, '02647', NULL, 'Tổ dân phố 4', 'to{# da|n! pho{% 14!', 'to dan pho 4');
INSERT INTO "neighbourhoods" ("id", "uid", "row_version", "commune_code", "import_batch_id", "name", "sort_key", "search_key") VALUES (5, '00000000-0000-7000-8000-000000000089', 1, '02647', NULL, 'Tổ dân phố 5', 'to{# da|n! pho{% 15!', 'to dan pho 5');
INSERT INTO "neighbourhoods" ("id", "uid", "row_version", "commune_code", "import_batch_id", "name", "sort_key", "search_key") VALUES (6, '00000000-0000-7000-8000-00000000008a', 1, '02647', NULL, 'Tổ dân phố 6', 'to{# da|n! pho{% 16!', 'to dan pho 6');
INSERT INTO "neighbourhoods" ("id", "uid", "row_version", "commune_code", "import_batch_id", "name", "sort_key", "search_key") VALUES (7, '00000000-0000-7000-8000-00000000008b', 1, '02647', NULL, 'Thôn Khuổi Nặm', 'tho{n! khuo{i# na{m&', 'thon khuoi nam');
INSERT INTO "neighbourhoods" ("id", "uid", "row_version", "commune_code", "import_batch_id", "name", "sort_key", "search_key") VALUES (8, '00000000-0000-7000-8000-00000000008c', 1, '02647', NULL, 'Bản Cầm', 'ban# ca|m"', 'ban cam');
CREATE TABLE office_keys (
	purpose VARCHAR(20) NOT NULL, 
	secret TEXT NOT NULL, 
	public TEXT, 
	owner VARCHAR(80), 
	made_at DATETIME NOT NULL, 
	CONSTRAINT pk_office_keys PRIMARY KEY (purpose)
);
CREATE TABLE office_options (
	"key" VARCHAR(60) NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_office_options PRIMARY KEY ("key")
);
INSERT INTO "office_options" ("key", "value") VALUES ('sample_data', '1');
CREATE TABLE organisations (
	id INTEGER NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	row_version INTEGER DEFAULT 1 NOT NULL, 
	commune_code VARCHAR(5) NOT NULL, 
	import_batch_id INTEGER, 
	name VARCHAR(160) NOT NULL, 
	organisation_code VARCHAR(20), 
	contract_no VARCHAR(60), 
	contract_from DATE, 
	contract_to DATE, 
	phone VARCHAR(15), 
	address TEXT, 
	tax_number VARCHAR(20), 
	email VARCHAR(120), 
	note TEXT, 
	sort_key VARCHAR(250) NOT NULL, 
	search_key TEXT NOT NULL, 
	CONSTRAINT pk_organisations PRIMARY KEY (id), 
	CONSTRAINT fk_organisations_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code), 
	CONSTRAINT fk_organisations_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batches (id), 
	CONSTRAINT uq_organisations_uid UNIQUE (uid)
);
INSERT INTO "organisations" ("id", "uid", "row_version", "commune_code", "import_batch_id", "name", "organisation_code", "contract_no", "contract_from", "contract_to", "phone", "address", "tax_number", "email", "note", "sort_key", "search_key") VALUES (1, '00000000-0000-7000-8000-00000000008d', 1, '02647', NULL, 'Bưu điện Phường Lào Cai', 'BI0100G', '17/HĐ-BHXH', '2026-06-10', '2027-06-10', '0338637269', 'Trung tâm Phường Lào Cai', NULL, NULL, NULL, 'bu{u! d{ie{n& phu{o|ng" lao" cai!', 'buu dien phuong lao cai bi0100g §g0010ib');
INSERT INTO "organisations" ("id", "uid", "row_version", "commune_code", "import_batch_id", "name", "organisation_code", "contract_no", "contract_from", "contract_to", "phone", "address", "tax_number", "email", "note", "sort_key", "search_key") VALUES (2, '00000000-0000-7000-8000-00000000008e', 1, '02647', NULL, 'Hội Liên hiệp Phụ nữ Phường Lào Cai', 'BI0101G', '18/HĐ-BHXH', '2025-09-08', '2027-09-08', '0776898812', 'Trung tâm Phường Lào Cai', NULL, NULL, NULL, 'ho{i& lie{n! hie{p& phu& nu{$ phu{o|ng" lao" cai!', 'hoi lien hiep phu nu phuong lao cai bi0101g §g1010ib');
INSERT INTO "organisations" ("id", "uid", "row_version", "commune_code", "import_batch_id", "name", "organisation_code", "contract_no", "contract_from", "contract_to", "phone", "address", "tax_number", "email", "note", "sort_key", "search_key") VALUES (3, '00000000-0000-7000-8000-00000000008f', 1, '02647', NULL, 'Hội Nông dân Phường Lào Cai', 'BI0102G', '19/HĐ-BHXH', '2024-12-07', '2027-12-07', '0325160355', 'Trung tâm Phường Lào Cai', NULL, NULL, NULL, 'ho{i& no{ng! da|n! phu{o|ng" lao" cai!', 'hoi nong dan phuong lao cai bi0102g §g2010ib');
INSERT INTO "organisations" ("id", "uid", "row_version", "commune_code", "import_batch_id", "name", "organisation_code", "contract_no", "contract_from", "contract_to", "phone", "address", "tax_number", "email", "note", "sort_key", "search_key") VALUES (4, '00000000-0000-7000-8000-000000000090', 1, '02647', NULL, 'Trạm Y tế Phường Lào Cai', 'BI0103G', '20/HĐ-BHXH', '2025-12-29', '2026-12-29', '0963421898', 'Trung tâm Phường Lào Cai', NULL, NULL, NULL, 'tram& y! te{% phu{o|ng" lao" cai!', 'tram y te phuong lao cai bi0103g §g3010ib');
INSERT INTO "organisations" ("id", "uid", "row_version", "commune_code", "import_batch_id", "name", "organisation_code", "contract_no", "contract_from", "contract_to", "phone", "address", "tax_number", "email", "note", "sort_key", "search_key") VALUES (5, '00000000-0000-7000-8000-000000000091', 1, '02647', NULL, 'Viettel Phường Lào Cai', 'IS0104G', '21/HĐ-BHXH', '2026-06-05', '2028-06-04', '0941683441', 'Trung tâm Phường Lào Cai', NULL, NULL, NULL, 'viettel! phu{o|ng" lao" cai!', 'viettel phuong lao cai is0104g §g4010si');
INSERT INTO "organisations" ("id", "uid", "row_version", "commune_code", "import_batch_id", "name", "organisation_code", "contract_no", "contract_from", "contract_to", "phone", "address", "tax_number", "email", "note", "sort_key", "search_key") VALUES (6, '00000000-0000-7000-8000-000000000092', 1, '02647', NULL, 'Bảo hiểm PVI Phường Lào Cai', 'IS0105G', '22/HĐ-BHXH', '2025-09-03', '2028-09-02', '0839944984', 'Trung tâm Phường Lào Cai', NULL, NULL, NULL, 'bao# hie{m# pvi! phu{o|ng" lao" cai!', 'bao hiem pvi phuong lao cai is0105g §g5010si');
CREATE TABLE package_area_figures (
	package_id INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	neighbourhood VARCHAR(120) NOT NULL, 
	indicator VARCHAR(60) NOT NULL, 
	numerator BIGINT, 
	denominator BIGINT, 
	CONSTRAINT pk_package_area_figures PRIMARY KEY (package_id, line), 
	CONSTRAINT fk_package_area_figures_package_id FOREIGN KEY(package_id) REFERENCES packages (id)
);
CREATE TABLE package_cube (
	package_id INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	neighbourhood VARCHAR(120) NOT NULL, 
	sex VARCHAR(2) NOT NULL, 
	age_band VARCHAR(6) NOT NULL, 
	hi_group VARCHAR(10) NOT NULL, 
	scheme VARCHAR(4) NOT NULL, 
	month VARCHAR(7) NOT NULL, 
	persons INTEGER NOT NULL, 
	CONSTRAINT pk_package_cube PRIMARY KEY (package_id, line), 
	CONSTRAINT fk_package_cube_package_id FOREIGN KEY(package_id) REFERENCES packages (id)
);
CREATE TABLE package_digests (
	package_id INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	scheme VARCHAR(4) NOT NULL, 
	valid_from VARCHAR(10) NOT NULL, 
	valid_to VARCHAR(10) NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	counted INTEGER NOT NULL, 
	CONSTRAINT pk_package_digests PRIMARY KEY (package_id, line), 
	CONSTRAINT fk_package_digests_package_id FOREIGN KEY(package_id) REFERENCES packages (id)
);
CREATE TABLE package_figures (
	package_id INTEGER NOT NULL, 
	indicator VARCHAR(60) NOT NULL, 
	numerator BIGINT, 
	denominator BIGINT, 
	CONSTRAINT pk_package_figures PRIMARY KEY (package_id, indicator), 
	CONSTRAINT fk_package_figures_package_id FOREIGN KEY(package_id) REFERENCES packages (id)
);
CREATE TABLE package_list_blocks (
	package_id INTEGER NOT NULL, 
	list_key VARCHAR(20) NOT NULL, 
	block INTEGER NOT NULL, 
	cells TEXT NOT NULL, 
	CONSTRAINT pk_package_list_blocks PRIMARY KEY (package_id, list_key, block), 
	CONSTRAINT fk_package_list_blocks_package_id FOREIGN KEY(package_id) REFERENCES packages (id)
);
CREATE TABLE package_persons (
	package_id INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	person VARCHAR(36), 
	household VARCHAR(40), 
	full_name VARCHAR(120), 
	birth_date VARCHAR(10), 
	sex VARCHAR(2), 
	national_id VARCHAR(20), 
	si_number VARCHAR(20), 
	neighbourhood VARCHAR(120), 
	residence VARCHAR(20), 
	name_key VARCHAR(250) NOT NULL, 
	CONSTRAINT pk_package_persons PRIMARY KEY (package_id, line), 
	CONSTRAINT fk_package_persons_package_id FOREIGN KEY(package_id) REFERENCES packages (id)
);
CREATE TABLE package_runs (
	id INTEGER NOT NULL, 
	commune_code VARCHAR(5) NOT NULL, 
	period VARCHAR(30) NOT NULL, 
	version INTEGER NOT NULL, 
	made_at DATETIME NOT NULL, 
	made_by VARCHAR(80) NOT NULL, 
	file_name VARCHAR(255) NOT NULL, 
	file_digest VARCHAR(64) NOT NULL, 
	content_digest VARCHAR(64) NOT NULL, 
	figures_digest VARCHAR(64) NOT NULL, 
	figures TEXT NOT NULL, 
	lists VARCHAR(80) NOT NULL, 
	protected BOOLEAN NOT NULL, 
	CONSTRAINT pk_package_runs PRIMARY KEY (id), 
	CONSTRAINT fk_package_runs_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code)
);
CREATE TABLE package_summaries (
	package_id INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	sex VARCHAR(2) NOT NULL, 
	age_band VARCHAR(6) NOT NULL, 
	hi_group VARCHAR(10) NOT NULL, 
	scheme VARCHAR(4) NOT NULL, 
	month VARCHAR(7) NOT NULL, 
	persons INTEGER NOT NULL, 
	CONSTRAINT pk_package_summaries PRIMARY KEY (package_id, line), 
	CONSTRAINT fk_package_summaries_package_id FOREIGN KEY(package_id) REFERENCES packages (id)
);
CREATE TABLE packages (
	id INTEGER NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	commune_code VARCHAR(5), 
	period VARCHAR(30), 
	version INTEGER, 
	schema_number INTEGER, 
	content_digest VARCHAR(64), 
	figures_digest VARCHAR(64), 
	public_key VARCHAR(64), 
	fingerprint VARCHAR(80), 
	made_at DATETIME, 
	as_of DATE, 
	control_totals TEXT, 
	is_sample BOOLEAN NOT NULL, 
	is_unfinished BOOLEAN NOT NULL, 
	is_unlocked BOOLEAN NOT NULL, 
	file_name VARCHAR(255) NOT NULL, 
	file_digest VARCHAR(64) NOT NULL, 
	received_at DATETIME NOT NULL, 
	received_by VARCHAR(80) NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	reason_code VARCHAR(60), 
	reason TEXT, 
	decided_at DATETIME, 
	decided_by VARCHAR(80), 
	current_for VARCHAR(40), 
	CONSTRAINT pk_packages PRIMARY KEY (id), 
	CONSTRAINT fk_packages_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code), 
	CONSTRAINT uq_packages_uid UNIQUE (uid), 
	CONSTRAINT uq_packages_current_for UNIQUE (current_for)
);
CREATE TABLE period_locks (
	id INTEGER NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	row_version INTEGER DEFAULT 1 NOT NULL, 
	commune_code VARCHAR(5) NOT NULL, 
	import_batch_id INTEGER, 
	period VARCHAR(7) NOT NULL, 
	first_day DATE NOT NULL, 
	last_day DATE NOT NULL, 
	locked_on DATE NOT NULL, 
	reason TEXT, 
	CONSTRAINT pk_period_locks PRIMARY KEY (id), 
	CONSTRAINT fk_period_locks_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code), 
	CONSTRAINT fk_period_locks_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batches (id), 
	CONSTRAINT uq_period_locks_uid UNIQUE (uid)
);
CREATE TABLE persons (
	id INTEGER NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	row_version INTEGER DEFAULT 1 NOT NULL, 
	commune_code VARCHAR(5) NOT NULL, 
	import_batch_id INTEGER, 
	household_id INTEGER, 
	full_name VARCHAR(120) NOT NULL, 
	birth_date VARCHAR(10), 
	sex VARCHAR(1), 
	national_id VARCHAR(20), 
	old_id VARCHAR(20), 
	si_number VARCHAR(20), 
	hi_card_no VARCHAR(20), 
	five_year_date DATE, 
	phone VARCHAR(15), 
	email VARCHAR(120), 
	ethnic_group VARCHAR(2), 
	relation VARCHAR(2), 
	neighbourhood_id INTEGER, 
	address TEXT, 
	former_address TEXT, 
	primary_care_facility VARCHAR(120), 
	participant_group VARCHAR(2), 
	residence_status VARCHAR(20), 
	residence_date DATE, 
	residence_reason TEXT, 
	life_status VARCHAR(10) DEFAULT 'alive' NOT NULL, 
	life_date DATE, 
	life_reason TEXT, 
	note TEXT, 
	sort_key VARCHAR(250) NOT NULL, 
	search_key TEXT NOT NULL, 
	CONSTRAINT pk_persons PRIMARY KEY (id), 
	CONSTRAINT fk_persons_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code), 
	CONSTRAINT fk_persons_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batches (id), 
	CONSTRAINT uq_persons_uid UNIQUE (uid), 
	CONSTRAINT fk_persons_household_id FOREIGN KEY(household_id) REFERENCES households (id) ON DELETE SET NULL, 
	CONSTRAINT fk_persons_neighbourhood_id FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhoods (id)
);
INSERT INTO "persons" ("id", "uid", "row_version", "commune_code", "import_batch_id", "household_id", "full_name", "birth_date", "sex", "national_id", "old_id", "si_number", "hi_card_no", "five_year_date", "phone", "email", "ethnic_group", "relation", "neighbourhood_id", "address", "former_address", "primary_care_facility", "participant_group", "residence_status", "residence_date", "residence_reason", "life_status", "life_date", "life_reason", "note", "sort_key", "search_key") VALUES (1, '00000000-0000-7000-8000-000000000093', 1, '02647', NULL, 1, 'Nông Thế Chính', '1974-02-15', 'M', '015074837151', NULL, '1033837151', 'GD4151033837151', NULL, '0703837151', NULL, '25', '00', 2, 'Số 6, Tổ dân phố 2, Phường Lào Cai', NULL, 'Bệnh viện đa khoa khu vực', NULL, 'permanent', NULL, NULL, 'alive', NULL, NULL, NULL, 'chinh% no{ng! the{%', 'nong the chinh 015074837151 §151738470510 1033837151 §1517383301 gd4151033837151 §1517383301514dg 0703837151 §1517383070');
INSERT INTO "persons" ("id", "uid", "row_version", "commune_code", "import_batch_id", "household_id", "full_name", "birth_date", "sex", "national_id", "old_id", "si_number", "hi_card_no", "five_year_date", "phone", "email", "ethnic_group", "relation", "neighbourhood_id", "address", "former_address", "primary_care_facility", "participant_group", "residence_status", "residence_date", "residence_reason", "life_status", "life_date", "life_reason", "note", "sort_key", "search_key") VALUES (2, '00000000-0000-7000-8000-000000000094', 1, '02647', NULL, 1, 'Phan Hồng Vân', '1973-11-21', 'F', '010173098694', '010360237', '1072098694', 'GD4151072098694', NULL, NULL, NULL, '25', '01', 2, 'Số 6, Tổ dân phố 2, Phường Lào Cai', NULL, 'Trạm Y tế Phường Lào Cai', NULL, 'permanent', NULL, NULL, 'alive', NULL, NULL, NULL, 'va|n! phan! ho{ng"', 'phan hong van 010173098694 §496890371010 010360237 §732063010 1072098694 §4968902701 gd4151072098694 §4968902701514dg');
INSERT INTO "persons" ("id", "uid", "row_version", "commune_code", "import_batch_id", "household_id", "full_name", "birth_date", "sex", "national_id", "old_id", "si_number", "hi_card_no", "five_year_date", "phone", "email", "ethnic_group", "relation", "neighbourhood_id", "address", "former_address", "primary_care_facility", "participant_group", "residence_status", "residence_date", "residence_reason", "life_status", "life_date", "life_reason", "note", "sort_key", "search_key") VALUES (3, '00000000-0000-7000-8000-000000000095', 1, '02647', NULL, 1, 'Nông Thị Ngọc Khánh', '1999-11-23', 'F', '038199621780', NULL, '1010360237', 'GD4151010360237', NULL, NULL, NULL, '25', '08', 2, 'Số 6, Tổ dân phố 2, Phường Lào Cai', NULL, 'Trạm Y tế Phường Lào Cai', NULL, 'temporary', '2025-08-15', 'Đến ở cùng gia đình', 'alive', NULL, NULL, NULL, 'khanh% no{ng! thi& ngoc&', 'nong thi ngoc khanh 038199621780 §087126991830 1010360237 §7320630101 gd4151010360237 §7320630101514dg');
INSERT INTO "persons" ("id", "uid", "row_version", "commune_code", "import_batch_id", "household_id", "full_name", "birth_date", "sex", "national_id", "old_id", "si_number", "hi_card_no", "five_year_date", "phone", "email", "ethnic_group", "relation", "neighbourhood_id", "address", "former_address", "primary_care_facility", "participant_group", "residence_status", "residence_date", "residence_reason", "life_status", "life_date", "life_reason", "note", "sort_key", "search_key") VALUES (4, '00000000-0000-7000-8000-000000000096', 1, '02647', NULL, 2, 'Vàng Nhật Trí', '1999-12-14', 'M', '010099883323', NULL, NULL, NULL, NULL, '0882098694', NULL, '25', '00', 2, 'Số 28, Tổ dân phố 2, Phường Lào Cai', NULL, 'Trạm Y tế Phường Lào Cai', NULL, 'permanent', NULL, NULL, 'alive', NULL, NULL, NULL, 'tri% vang" nha|t&', 'vang nhat tri 010099883323 §323388990010 0882098694 §4968902880');
INSERT INTO "persons" ("id", "uid", "row_version", "commune_code", "import_batch_id", "household_id", "full_name", "birth_date", "sex", "national_id", "old_id", "si_number", "hi_card_no", "five_year_date", "phone", "email", "ethnic_group", "relation", "neighbourhood_id", "address", "former_address", "primary_care_facility", "participant_group", "residence_status", "residence_date", "residence_reason", "life_status", "life_date", "life_reason", "note", "sort_key", "search_key") VALUES (5, '00000000-0000-7000-8000-000000000097', 1, '02647', NULL, 2, 'Vàng Thị Thanh Lan', '1999-01-25', 'F', '010199144866', NULL, '1048621780', 'GD4151048621780', NULL, NULL, NULL, '25', '01', 2, 'Số 28, Tổ dân phố 2, Phường Lào Cai', NULL, 'Bệnh viện đa khoa khu vực', NULL, 'permanent', NULL, NULL, 'alive', NULL, NULL, NULL, 'lan! vang" thi& thanh!', 'vang thi thanh lan 010199144866 §668441991010 1048621780 §0871268401 gd4151048621780 §0871268401514dg');
INSERT INTO "persons" ("id", "uid", "row_version", "commune_code", "import_batch_id", "household_id", "full_name", "birth_date", "sex", "national_id", "old_id", "si_number", "hi_card_no", "five_year_date", "phone", "email", "ethnic_group", "relation", "neighbourhood_id", "address", "former_address", "primary_care_facility", "participant_group", "residence_status", "residence_date", "residence_reason", "life_status", "life_date", "life_reason", "note", "sort_key", "search_key") VALUES (6, '00000000-0000-7000-8000-000000000098', 1, '02647', NULL, 2, 'Vàng Thị Lan Anh', '2025-04-16', 'F', '015325406409', NULL, '1086883323', 'TE1151086883323', NULL, '0882098694', NULL, '25', '08', 2, 'Số 28, Tổ dân phố 2, Phường Lào Cai', NULL, 'Trạm Y tế Phường Lào Cai', NULL, 'permanent', NULL, NULL, 'alive', NULL, NULL, NULL, 'anh! vang" thi& lan!', 'vang thi lan anh 015325406409 §904604523510 1086883323 §3233886801 te1151086883323 §3233886801511et 0882098694 §4968902880');
INSERT INTO "persons" ("id", "uid", "row_version", "commune_code", "import_batch_id", "household_id", "full_name", "birth_date", "sex", "national_id", "old_id", "si_number", "hi_card_no", "five_year_date", "phone", "email", "ethnic_group", "relation", "neighbourhood_id", "address", "former_address", "primary_care_facility", "participant_group", "residence_status", "residence_date", "residence_reason", "life_status", "life_date", "life_reason", "note", "sort_key", "search_key") VALUES (7, '00000000-0000-7000-8000-000000000099', 1, '02647', NULL, 3, 'Võ Hà Nhung', '1957-04-19', 'F', '015157667952', '010929495', '1025144866', 'GD4151025144866', NULL, '0780360237', NULL, '01', '00', 5, 'Số 309, Tổ dân phố 5, Phường Lào Cai', NULL, 'Bệnh viện đa khoa khu vực', NULL, 'permanent', NULL, NULL, 'alive', NULL, NULL, NULL, 'nhung! vo$ ha"', 'vo ha nhung 015157667952 §259766751510 010929495 §594929010 1025144866 §6684415201 gd4151025144866 §6684415201514dg 0780360237 §7320630870');
INSERT INTO "persons" ("id", "uid", "row_version", "commune_code", "import_batch_id", "household_id", "full_name", "birth_date", "sex", "national_id", "old_id", "si_number", "hi_card_no", "five_year_date", "phone", "email", "ethnic_group", "relation", "neighbourhood_id", "address", "former_address", "primary_care_facility", "participant_group", "residence_status", "residence_date", "residence_reason", "life_status", "life_date", "life_reason", "note", "sort_key", "search_key") VALUES (8, '00000000-0000-7000-8000-00000000009a', 1, '02647', NULL, 3, 'Tô Văn Phúc', '1959-11-21', 'M', '040059191038', NULL, '1063406409', 'GD4151063406409', NULL, '0818621780', NULL, '01', '02', 5, 'Số 309, Tổ dân phố 5, Phường Lào Cai', NULL, 'Trạm Y tế Phường Lào Cai', NULL, 'permanent', NULL, NULL, 'alive', NULL, NULL, NULL, 'phuc% to{! va{n!', 'to van phuc 040059191038 §830191950040 1063406409 §9046043601 gd4151063406409 §9046043601514dg 0818621780 §0871268180');
INSERT INTO "persons" ("id", "uid", "row_version", "commune_code", "import_batch_id", "household_id", "full_name", "birth_date", "sex", "national_id", "old_id", "si_number", "hi_card_no", "five_year_date", "phone", "email", "ethnic_group", "relation", "neighbourhood_id", "address", "former_address", "primary_care_facility", "participant_group", "residence_status", "residence_date", "residence_reason", "life_status", "life_date", "life_reason", "note", "sort_key", "search_key") VALUES (9, '00000000-0000-7000-8000-00000000009b', 1, '02647', NULL, 3, 'Tô Thị Ngân', '1982-12-20', 'F', '010182452581', NULL, '1001667952', 'GD4151001667952', NULL, '0976883323', NULL, '01', '08', 5, 'Số 309, Tổ dân phố 5, Phường Lào Cai', NULL, 'Trạm Y tế Phường Lào Cai', NULL, 'permanent', NULL, NULL, 'alive', NULL, NULL, NULL, 'nga|n! to{! thi&', 'to thi ngan 010182452581 §185254281010 1001667952 §2597661001 gd4151001667952 §2597661001514dg 0976883323 §3233886790');
INSERT INTO "persons" ("id", "uid", "row_version", "commune_code", "import_batch_id", "household_id", "full_name", "birth_date", "sex", "national_id", "old_id", "si_number", "hi_card_no", "five_year_date", "phone", "email", "ethnic_group", "relation", "neighbourhood_id", "address", "former_address", "primary_care_facility", "participant_group", "residence_status", "residence_date", "residence_reason", "life_status", "life_date", "life_reason", "note", "sort_key", "search_key") VALUES (10, '00000000-0000-7000-8000-00000000009c', 1, '02647', NULL, 3, 'Lưu Văn Ý', '1985-05-30', 'M', '015085714124', '010975667', '1039929495', 'GD4151039929495', NULL, NULL, NULL, '01', '20', 5, 'Số 309, Tổ dân phố 5, Phường Lào Cai', NULL, 'Bệnh viện đa khoa khu vực', NULL, 'permanent', NULL, NULL, 'alive', NULL, NULL, NULL, 'y% lu{u! va{n!', 'luu van y 015085714124 §421417580510 010975667 §766579010 1039929495 §5949299301 gd4151039929495 §5949299301514dg');
INSERT INTO "persons" ("id", "uid", "row_version", "commune_code", "import_batch_id", "household_id", "full_name", "birth_date", "sex", "national_id", "old_id", "si_number", "hi_card_no", "five_year_date", "phone", "email", "ethnic_group", "relation", "neighbourhood_id", "address", "former_address", "primary_care_facility", "participant_group", "residence_status", "residence_date", "residence_reason", "life_status", "life_date", "life_reason", "note", "sort_key", "search_key") VALUES (11, '00000000-0000-7000-8000-00000000009d', 1, '02647', NULL, 3, 'Lưu Tường Vân', '2009-08-25', 'F', '010309237210', NULL, '1078191038', 'HS4151078191038', NULL, '0965144866', NULL, '01', '09', 5, 'Số 309, Tổ dân phố 5, Phường Lào Cai', NULL, 'Trạm Y tế Phường Lào Cai', NULL, 'permanent', NULL, NULL, 'alive', NULL, NULL, NULL, 'va|n! lu{u! tu{o|ng"', 'luu tuong van 010309237210 §012732903010 1078191038 §8301918701 hs4151078191038 §8301918701514sh 0965144866 §6684415690');
INSERT INTO "persons" ("id", "uid", "row_version", "commune_code", "import_batch_id", "household_id", "full_name", "birth_date", "sex", "national_id", "old_id", "si_number", "hi_card_no", "five_year_date", "phone", "email", "ethnic_group", "relation", "neighbourhood_id", "address", "former_address", "primary_care_facility", "participant_group", "residence_status", "residence_date", "residence_reason", "life_status", "life_date", "life_reason", "note", "sort_key", "search_key") VALUES (12, '00000000-0000-7000-8000-00000000009e', 1, '02647', NULL, 3, 'Lưu Thị Châu', '2012-01-06', 'F', '010312498753', NULL, '1016452581', 'HS4151016452581', NULL, NULL, NULL, '01', '09', 5, 'Số 309, Tổ dân phố 5, Phường Lào Cai', NULL, 'Bệnh viện đa khoa khu vực', NULL, 'permanent', NULL, NULL, 'alive', NULL, NULL, 'Liên hệ qua người nhà', 'cha|u! lu{u! thi&', 'luu thi chau 010312498753 §357894213010 1016452581 §1852546101 hs4151016452581 §1852546101514sh');
INSERT INTO "persons" ("id", "uid", "row_version", "commune_code", "import_batch_id", "household_id", "full_name", "birth_date", "sex", "national_id", "old_id", "si_number", "hi_card_no", "five_year_date", "phone", "email", "ethnic_group", "relation", "neighbourhood_id", "address", "former_address", "primary_care_facility", "participant_group", "residence_status", "residence_date", "residence_reason", "life_status", "life_date", "life_reason", "note", "sort_key", "search_key") VALUES (13, '00000000-0000-7000-8000-00000000009f', 1, '02647', NULL, 4, 'Giàng Mí Thào', '1966-05-07', 'M', '015066760296', NULL, '1054714124', 'BT2151054714124', NULL, '0333406409', NULL, '08', '00', 6, 'Số 120, Tổ dân phố 6, Phường Lào Cai', NULL, 'Trạm Y tế Phường Lào Cai', NULL, 'permanent', NULL, NULL, 'alive', NULL, NULL, NULL, 'thao" giang" mi%', 'giang mi thao 015066760296 §692067660510 1054714124 §4214174501 bt2151054714124 §4214174501512tb 0333406409 §9046043330');
INSERT INTO "persons" ("id", "uid", "row_version", "commune_code", "import_batch_id", "household_id", "full_name", "birth_date", "sex", "national_id", "old_id", "si_number", "hi_card_no", "five_year_date", "phone", "email", "ethnic_group", "relation", "neighbourhood_id", "address", "former_address", "primary_care_facility", "participant_group", "residence_status", "residence_date", "residence_reason", "life_status", "life_date", "life_reason", "note", "sort_key", "search_key") VALUES (14, '00000000-0000-7000-8000-0000000000a0', 1, '02647', NULL, 4, 'Hảng Thị Dở', '1964-06-01', 'F', '010164021839', '010283382', '1092975667', 'BT2151092975667', NULL, '0901667952', NULL, '08', '01', 6, 'Số 120, Tổ dân phố 6, Phường Lào Cai', NULL, 'Bệnh viện đa khoa khu vực', NULL, 'permanent', NULL, NULL, 'alive', NULL, NULL, 'Cần xác minh lại số CCCD', 'do|# hang# thi&', 'hang thi do 010164021839 §938120461010 010283382 §283382010 1092975667 §7665792901 bt2151092975667 §7665792901512tb 0901667952 §2597661090');
INSERT INTO "persons" ("id", "uid", "row_version", "commune_code", "import_batch_id", "household_id", "full_name", "birth_date", "sex", "national_id", "old_id", "si_number", "hi_card_no", "five_year_date", "phone", "email", "ethnic_group", "relation", "neighbourhood_id", "address", "former_address", "primary_care_facility", "participant_group", "residence_status", "residence_date", "residence_reason", "life_status", "life_date", "life_reason", "note", "sort_key", "search_key") VALUES (15, '00000000-0000-7000-8000-0000000000a1', 1, '02647', NULL, 5, 'Sùng Seo Pó', '1977-10-24', 'M', '015077544925', NULL, '1031237210', 'GD4151031237210', NULL, '0909929495', NULL, '08', '00', 6, 'Số 69, Tổ dân phố 6, Phường Lào Cai', NULL, 'Trạm Y tế Phường Lào Cai', NULL, 'permanent', NULL, NULL, 'alive', NULL, NULL, NULL, 'po% sung" seo!', 'sung seo po 015077544925 §529445770510 1031237210 §0127321301 gd4151031237210 §0127321301514dg 0909929495 §5949299090');
INSERT INTO "persons" ("id", "uid", "row_version", "commune_code", "import_batch_id", "household_id", "full_name", "birth_date", "sex", "national_id", "old_id", "si_number", "hi_card_no", "five_year_date", "phone", "email", "ethnic_group", "relation", "neighbourhood_id", "address", "former_address", "primary_care_facility", "participant_group", "residence_status", "residence_date", "residence_reason", "life_status", "life_date", "life_reason", "note", "sort_key", "search_key") VALUES (16, '00000000-0000-7000-8000-0000000000a2', 1, '02647', NULL, 5, 'Vừ Mỷ Pà', '1981-08-12', 'F', '015181806468', NULL, '1069498753', 'DN4151069498753', NULL, '0948191038', NULL, '08', '01', 6, 'Số 69, Tổ dân phố 6, Phường Lào Cai', NULL, 'Trạm Y tế Phường Lào Cai', NULL, 'permanent', NULL, NULL, 'alive', NULL, NULL, NULL, 'pa" vu{" my#', 'vu my pa 015181806468 §864608181510 1069498753 §3578949601 dn4151069498753 §3578949601514nd 0948191038 §8301918490');
INSERT INTO "persons" ("id", "uid", "row_version", "commune_code", "import_batch_id", "household_id", "full_name", "birth_date", "sex", "national_id", "old_id", "si_number", "hi_card_no", "five_year_date", "phone", "email", "ethnic_group", "relation", "neighbourhood_id", "address", "former_address", "primary_care_facility", "participant_group", "residence_status", "residence_date", "residence_reason", "life_status", "life_date", "life_reason", "note", "sort_key", "search_key") VALUES (17, '00000000-0000-7000-8000-0000000000a3', 1, '02647', NULL, 5, 'Sùng Seo Páo', '2008-12-04', 'M', '010208068011', NULL, '1007760296', 'HS4151007760296', NULL, '0846452581', NULL, '08', '08', 6, 'Số 69, Tổ dân phố 6, Phường Lào Cai', NULL, 'Trạm Y tế Phường Lào Cai', NULL, 'permanent', NULL, NULL, 'alive', NULL, NULL, NULL, 'pao% sung" seo!', 'sung seo pao 010208068011 §110860802010 1007760296 §6920677001 hs4151007760296 §6920677001514sh 0846452581 §1852546480');
INSERT INTO "persons" ("id", "uid", "row_version", "commune_code", "import_batch_id", "household_id", "full_name", "birth_date", "sex", "national_id", "old_id", "si_number", "hi_card_no", "five_year_date", "phone", "email", "ethnic_group", "relation", "neighbourhood_id", "address", "former_address", "primary_care_facility", "participant_group", "residence_status", "residence_date", "residence_reason", "life_status", "life_date", "life_reason", "note", "sort_key", "search_key") VALUES (18, '00000000-0000-7000-8000-0000000000a4', 1, '02647', NULL, 5, 'Sùng Seo Lâu', '2011-04-04', 'M', '031211329554', NULL, '1046021839', 'HS4151046021839', NULL, NULL, NULL, '08', '08', 6, 'Số 69, Tổ dân phố 6, Phường Lào Cai', NULL, 'Trạm Y tế Phường Lào Cai', NULL, 'permanent', NULL, NULL, 'alive', NULL, NULL, NULL, 'la|u! sung" seo!', 'sung seo lau 031211329554 §455923112130 1046021839 §9381206401 hs4151046021839 §9381206401514sh');
INSERT INTO "persons" ("id", "uid", "row_version", "commune_code", "import_batch_id", "household_id", "full_name", "birth_date", "sex", "national_id", "old_id", "si_number", "hi_card_no", "five_year_date", "phone", "email", "ethnic_group", "relation", "neighbourhood_id", "address", "former_address", "primary_care_facility", "participant_group", "residence_status", "residence_date", "residence_reason", "life_status", "life_date", "life_reason", "note", "sort_key", "search_key") VALUES (19, '00000000-0000-7000-8000-0000000000a5', 1, '02647', NULL, 6, 'Phạm Văn Phúc', '1997-06-19', 'M', '010097591097', NULL, '1084283382', 'GD4151084283382', NULL, '0974714124', NULL, '01', '00', 4, 'Số 236, Tổ dân phố 4, Phường Lào Cai', NULL, 'Trạm Y tế Phường Lào Cai', NULL, 'permanent', NULL, NULL, 'alive', NULL, NULL, NULL, 'phuc% pham& va{n!', 'pham van phuc 010097591097 §790195790010 1084283382 §2833824801 gd4151084283382 §2833824801514dg 0974714124 §4214174790');
INSERT INTO "persons" ("id", "uid", "row_version", "commune_code", "import_batch_id", "household_id", "full_name", "birth_date", "sex", "national_id", "old_id", "si_number", "hi_card_no", "five_year_date", "phone", "email", "ethnic_group", "relation", "neighbourhood_id", "address", "former_address", "primary_care_facility", "participant_group", "residence_status", "residence_date", "residence_reason", "life_status", "life_date", "life_reason", "note", "sort_key", "search_key") VALUES (20, '00000000-0000-7000-8000-0000000000a6', 1, '02647', NULL, 6, 'Nguyễn Ngọc Lam', '2003-01-05', 'F', '015303852640', NULL, '1022544925', 'GD4151022544925', NULL, NULL, NULL, '01', '01', 4, 'Số 236, Tổ dân phố 4, Phường Lào Cai', NULL, 'Trạm Y tế Phường Lào Cai', NULL, 'permanent', NULL, NULL, 'alive', NULL, NULL, NULL, 'lam! nguye{n$ ngoc&', 'nguyen ngoc lam 015303852640 §046258303510 1022544925 §5294452201 gd4151022544925 §5294452201514dg');
INSERT INTO "persons" ("id", "uid", "row_version", "commune_code", "import_batch_id", "household_id", "full_name", "birth_date", "sex", "national_id", "old_id", "si_number", "hi_card_no", "five_year_date", "phone", "email", "ethnic_group", "relation", "neighbourhood_id", "address", "former_address", "primary_care_facility", "participant_group", "residence_status", "residence_date", "residence_reason", "life_status", "life_date", "life_reason", "note", "sort_key", "search_key") VALUES (21, '00000000-0000-7000-8000-0000000000a7', 1, '02647', NULL, 6, 'Phạm Văn Tú', '2025-09-15', 'M', '010225114183', NULL, '1060806468', 'TE1151060806468', NULL, NULL, NULL, '01', '08', 4, 'Số 236, Tổ dân phố 4, Phường Lào Cai', NULL, 'Trạm Y tế Phường Lào Cai', NULL, 'permanent', NULL, NULL, 'alive', NULL, NULL, NULL, 'tu% pham& va{n!', 'pham van tu 010225114183 §381411522010 1060806468 §8646080601 te1151060806468 §8646080601511et');
INSERT INTO "persons" ("id", "uid", "row_version", "commune_code", "import_batch_id", "household_id", "full_name", "birth_date", "sex", "national_id", "old_id", "si_number", "hi_card_no", "five_year_date", "phone", "email", "ethnic_group", "relation", "neighbourhood_id", "address", "former_address", "primary_care_facility", "participant_group", "residence_status", "residence_date", "residence_reason", "life_status", "life_date", "life_reason", "note", "sort_key", "search_key") VALUES (22, '00000000-0000-7000-8000-0000000000a8', 1, '02647', NULL, 7, 'Nông Văn Thanh', '1979-04-05', 'M', '010079375726', NULL, '1099068011', 'DN4151099068011', NULL, '0792975667', NULL, '25', '00', 2, 'Số 65, Tổ dân phố 2, Phường Lào Cai', NULL, 'Trạm Y tế Phường Lào Cai', NULL, 'permanent', NULL, NULL, 'alive', NULL, NULL, NULL, 'thanh! no{ng! va{n!', 'nong van thanh 010079375726 §627573970010 1099068011 §1108609901 dn4151099068011 §1108609901514nd 0792975667 §7665792970');
INSERT INTO "persons" ("id", "uid", "row_version", "commune_code", "import_batch_id", "household_id", "full_name", "birth_date", "sex", "national_id", "old_id", "si_number", "hi_card_no", "five_year_date", "phone", "email", "ethnic_group", "relation", "neighbourhood_id", "address", "former_address", "primary_care_facility", "participant_group", "residence_status", "residence_date", "residence_reason", "life_status", "life_date", "life_reason", "note", "sort_key", "search_key") VALUES (23, '00000000-0000-7000-8000-0000000000a9', 1, '02647', NULL, 7, 'Hù Thị Bích Thơm', '1983-08-25', 'F', '034183637269', NULL, '1037329554', 'HC4151037329554', NULL, '0931237210', NULL, '25', '01', 2, 'Số 65, Tổ dân phố 2, Phường Lào Cai', NULL, 'Bệnh viện đa khoa khu vực', NULL, 'temporary', '2025-09-12', 'Đến ở cùng gia đình', 'alive', NULL, NULL, 'Liên hệ qua người nhà', 'tho|m! hu" thi& bich%', 'hu thi bich thom 034183637269 §962736381430 1037329554 §4559237301 hc4151037329554 §4559237301514ch 0931237210 §0127321390');
INSERT INTO "persons" ("id", "uid", "row_version", "commune_code", "import_batch_id", "household_id", "full_name", "birth_date", "sex", "national_id", "old_id", "si_number", "hi_card_no", "five_year_date", "phone", "email", "ethnic_group", "relation", "neighbourhood_id", "address", "former_address", "primary_care_facility", "participant_group", "residence_status", "residence_date", "residence_reason", "life_status", "life_date", "life_reason", "note", "sort_key", "search_key") VALUES (24, '00000000-0000-7000-8000-0000000000aa', 1, '02647', NULL, 7, 'Nông Thanh Minh', '2012-04-13', 'M', '015212898812', NULL, '1075591097', 'HS4151075591097', NULL, '0792975667', NULL, '25', '08', 2, 'Số 65, Tổ dân phố 2, Phường Lào Cai', NULL, 'Bệnh viện đa khoa khu vực', NULL, 'permanent', NULL, NULL, 'alive', NULL, NULL, NULL, 'minh! no{ng! thanh!', 'nong thanh minh 015212898812 §218898212510 1075591097 §7901955701 hs4151075591097 §7901955701514sh 0792975667 §7665792970');
CREATE TABLE place_aliases (
	id INTEGER NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	row_version INTEGER DEFAULT 1 NOT NULL, 
	commune_code VARCHAR(5) NOT NULL, 
	import_batch_id INTEGER, 
	kind VARCHAR(20) NOT NULL, 
	old_text VARCHAR(160) NOT NULL, 
	neighbourhood_id INTEGER, 
	new_text VARCHAR(160), 
	sort_key VARCHAR(320) NOT NULL, 
	search_key VARCHAR(320) NOT NULL, 
	CONSTRAINT pk_place_aliases PRIMARY KEY (id), 
	CONSTRAINT fk_place_aliases_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code), 
	CONSTRAINT fk_place_aliases_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batches (id), 
	CONSTRAINT uq_place_aliases_uid UNIQUE (uid), 
	CONSTRAINT ck_place_aliases_ck_place_aliases_target CHECK ((kind = 'neighbourhood' AND neighbourhood_id IS NOT NULL AND new_text IS NULL) OR (kind = 'commune' AND neighbourhood_id IS NULL AND new_text IS NOT NULL)), 
	CONSTRAINT fk_place_aliases_neighbourhood_id FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhoods (id) ON DELETE CASCADE
);
CREATE TABLE province_periods (
	period VARCHAR(30) NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	reason TEXT NOT NULL, 
	decided_at DATETIME NOT NULL, 
	decided_by VARCHAR(80) NOT NULL, 
	CONSTRAINT pk_province_periods PRIMARY KEY (period)
);
CREATE TABLE rate_entries (
	id INTEGER NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	row_version INTEGER DEFAULT 1 NOT NULL, 
	commune_code VARCHAR(5) NOT NULL, 
	import_batch_id INTEGER, 
	table_key VARCHAR(40) NOT NULL, 
	"key" VARCHAR(60) DEFAULT '' NOT NULL, 
	valid_from DATE NOT NULL, 
	valid_to DATE, 
	value VARCHAR(80) NOT NULL, 
	source TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	withdrawn_on DATE, 
	CONSTRAINT pk_rate_entries PRIMARY KEY (id), 
	CONSTRAINT fk_rate_entries_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code), 
	CONSTRAINT fk_rate_entries_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batches (id), 
	CONSTRAINT uq_rate_entries_uid UNIQUE (uid), 
	CONSTRAINT ck_rate_entries_ck_rate_entries_period CHECK (valid_to IS NULL OR valid_from <= valid_to)
);
CREATE TABLE receipt_books (
	id INTEGER NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	row_version INTEGER DEFAULT 1 NOT NULL, 
	commune_code VARCHAR(5) NOT NULL, 
	import_batch_id INTEGER, 
	serial VARCHAR(40) NOT NULL, 
	medium VARCHAR(10) DEFAULT 'paper' NOT NULL, 
	number_from INTEGER NOT NULL, 
	number_to INTEGER NOT NULL, 
	number_width INTEGER DEFAULT 7 NOT NULL, 
	collector_id INTEGER, 
	issued_on DATE NOT NULL, 
	returned_on DATE, 
	state VARCHAR(10) DEFAULT 'open' NOT NULL, 
	note TEXT, 
	sort_key VARCHAR(250) NOT NULL, 
	search_key TEXT NOT NULL, 
	CONSTRAINT pk_receipt_books PRIMARY KEY (id), 
	CONSTRAINT fk_receipt_books_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code), 
	CONSTRAINT fk_receipt_books_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batches (id), 
	CONSTRAINT uq_receipt_books_uid UNIQUE (uid), 
	CONSTRAINT ck_receipt_books_ck_receipt_books_medium CHECK (medium IN ('paper', 'electronic')), 
	CONSTRAINT ck_receipt_books_ck_receipt_books_numbers CHECK (number_from >= 0 AND number_from <= number_to), 
	CONSTRAINT ck_receipt_books_ck_receipt_books_state CHECK (state IN ('open', 'returned', 'lost')), 
	CONSTRAINT fk_receipt_books_collector_id FOREIGN KEY(collector_id) REFERENCES collectors (id)
);
INSERT INTO "receipt_books" ("id", "uid", "row_version", "commune_code", "import_batch_id", "serial", "medium", "number_from", "number_to", "number_width", "collector_id", "issued_on", "returned_on", "state", "note", "sort_key", "search_key") VALUES (1, '00000000-0000-7000-8000-0000000000ab', 1, '02647', NULL, 'C45-01/001', 'paper', 100001, 100050, 7, 1, '2026-01-02', NULL, 'open', NULL, 'c245! 11! 11!', 'c4501001 §1001054c');
INSERT INTO "receipt_books" ("id", "uid", "row_version", "commune_code", "import_batch_id", "serial", "medium", "number_from", "number_to", "number_width", "collector_id", "issued_on", "returned_on", "state", "note", "sort_key", "search_key") VALUES (2, '00000000-0000-7000-8000-0000000000ac', 1, '02647', NULL, 'C45-02/001', 'paper', 200001, 200050, 7, 2, '2026-06-04', NULL, 'open', NULL, 'c245! 12! 11!', 'c4502001 §1002054c');
INSERT INTO "receipt_books" ("id", "uid", "row_version", "commune_code", "import_batch_id", "serial", "medium", "number_from", "number_to", "number_width", "collector_id", "issued_on", "returned_on", "state", "note", "sort_key", "search_key") VALUES (3, '00000000-0000-7000-8000-0000000000ad', 1, '02647', NULL, 'C45-03/001', 'paper', 300001, 300050, 7, 3, '2026-01-02', NULL, 'open', NULL, 'c245! 13! 11!', 'c4503001 §1003054c');
INSERT INTO "receipt_books" ("id", "uid", "row_version", "commune_code", "import_batch_id", "serial", "medium", "number_from", "number_to", "number_width", "collector_id", "issued_on", "returned_on", "state", "note", "sort_key", "search_key") VALUES (4, '00000000-0000-7000-8000-0000000000ae', 1, '02647', NULL, 'C45-04/001', 'paper', 400001, 400050, 7, 4, '2025-12-22', NULL, 'open', NULL, 'c245! 14! 11!', 'c4504001 §1004054c');
INSERT INTO "receipt_books" ("id", "uid", "row_version", "commune_code", "import_batch_id", "serial", "medium", "number_from", "number_to", "number_width", "collector_id", "issued_on", "returned_on", "state", "note", "sort_key", "search_key") VALUES (5, '00000000-0000-7000-8000-0000000000af', 1, '02647', NULL, 'C45-05/001', 'paper', 500001, 500050, 7, 5, '2026-03-11', NULL, 'open', NULL, 'c245! 15! 11!', 'c4505001 §1005054c');
INSERT INTO "receipt_books" ("id", "uid", "row_version", "commune_code", "import_batch_id", "serial", "medium", "number_from", "number_to", "number_width", "collector_id", "issued_on", "returned_on", "state", "note", "sort_key", "search_key") VALUES (6, '00000000-0000-7000-8000-0000000000b0', 1, '02647', NULL, 'C45-06/001', 'paper', 600001, 600050, 7, 6, '2026-04-24', NULL, 'open', NULL, 'c245! 16! 11!', 'c4506001 §1006054c');
INSERT INTO "receipt_books" ("id", "uid", "row_version", "commune_code", "import_batch_id", "serial", "medium", "number_from", "number_to", "number_width", "collector_id", "issued_on", "returned_on", "state", "note", "sort_key", "search_key") VALUES (7, '00000000-0000-7000-8000-0000000000b1', 1, '02647', NULL, 'C45-07/001', 'paper', 700001, 700050, 7, 7, '2026-01-02', NULL, 'open', NULL, 'c245! 17! 11!', 'c4507001 §1007054c');
INSERT INTO "receipt_books" ("id", "uid", "row_version", "commune_code", "import_batch_id", "serial", "medium", "number_from", "number_to", "number_width", "collector_id", "issued_on", "returned_on", "state", "note", "sort_key", "search_key") VALUES (8, '00000000-0000-7000-8000-0000000000b2', 1, '02647', NULL, 'C45-08/001', 'paper', 800001, 800050, 7, 8, '2026-01-02', NULL, 'open', NULL, 'c245! 18! 11!', 'c4508001 §1008054c');
INSERT INTO "receipt_books" ("id", "uid", "row_version", "commune_code", "import_batch_id", "serial", "medium", "number_from", "number_to", "number_width", "collector_id", "issued_on", "returned_on", "state", "note", "sort_key", "search_key") VALUES (9, '00000000-0000-7000-8000-0000000000b3', 1, '02647', NULL, 'C45-09/001', 'paper', 900001, 900050, 7, 9, '2026-01-02', NULL, 'open', NULL, 'c245! 19! 11!', 'c4509001 §1009054c');
INSERT INTO "receipt_books" ("id", "uid", "row_version", "commune_code", "import_batch_id", "serial", "medium", "number_from", "number_to", "number_width", "collector_id", "issued_on", "returned_on", "state", "note", "sort_key", "search_key") VALUES (10, '00000000-0000-7000-8000-0000000000b4', 1, '02647', NULL, 'C45-10/001', 'paper', 1000001, 1000050, 7, 10, '2026-01-02', NULL, 'open', NULL, 'c245! 210! 11!', 'c4510001 §1000154c');
INSERT INTO "receipt_books" ("id", "uid", "row_version", "commune_code", "import_batch_id", "serial", "medium", "number_from", "number_to", "number_width", "collector_id", "issued_on", "returned_on", "state", "note", "sort_key", "search_key") VALUES (11, '00000000-0000-7000-8000-0000000000b5', 1, '02647', NULL, 'C45-12/001', 'paper', 1200001, 1200050, 7, 12, '2026-01-02', '2026-03-18', 'returned', NULL, 'c245! 212! 11!', 'c4512001 §1002154c');
CREATE TABLE receipts (
	id INTEGER NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	row_version INTEGER DEFAULT 1 NOT NULL, 
	commune_code VARCHAR(5) NOT NULL, 
	import_batch_id INTEGER, 
	person_id INTEGER, 
	household_id INTEGER, 
	collector_id INTEGER, 
	collector_code VARCHAR(30), 
	payer_name VARCHAR(120) NOT NULL, 
	book_id INTEGER, 
	receipt_book VARCHAR(40), 
	receipt_no VARCHAR(40) NOT NULL, 
	receipt_date DATE, 
	scheme VARCHAR(4) NOT NULL, 
	months INTEGER, 
	amount_paid BIGINT NOT NULL, 
	pay_method VARCHAR(10), 
	status VARCHAR(10) DEFAULT 'valid' NOT NULL, 
	void_on DATE, 
	void_reason TEXT, 
	closing_id INTEGER, 
	note TEXT, 
	sort_key VARCHAR(250) NOT NULL, 
	search_key TEXT NOT NULL, 
	CONSTRAINT pk_receipts PRIMARY KEY (id), 
	CONSTRAINT fk_receipts_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code), 
	CONSTRAINT fk_receipts_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batches (id), 
	CONSTRAINT uq_receipts_uid UNIQUE (uid), 
	CONSTRAINT ck_receipts_ck_receipts_amount_paid CHECK (amount_paid >= 0), 
	CONSTRAINT ck_receipts_ck_receipts_status CHECK (status IN ('valid', 'void')), 
	CONSTRAINT fk_receipts_book_id FOREIGN KEY(book_id) REFERENCES receipt_books (id), 
	CONSTRAINT fk_receipts_closing_id FOREIGN KEY(closing_id) REFERENCES closings (id) ON DELETE SET NULL, 
	CONSTRAINT fk_receipts_collector_id FOREIGN KEY(collector_id) REFERENCES collectors (id), 
	CONSTRAINT fk_receipts_household_id FOREIGN KEY(household_id) REFERENCES households (id) ON DELETE SET NULL, 
	CONSTRAINT fk_receipts_person_id FOREIGN KEY(person_id) REFERENCES persons (id) ON DELETE SET NULL
);
INSERT INTO "receipts" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "household_id", "collector_id", "collector_code", "payer_name", "book_id", "receipt_book", "receipt_no", "receipt_date", "scheme", "months", "amount_paid", "pay_method", "status", "void_on", "void_reason", "closing_id", "note", "sort_key", "search_key") VALUES (1, '00000000-0000-7000-8000-0000000000b6', 1, '02647', NULL, 20, 6, 4, 'NV066089944984', 'Nguyễn Ngọc Lam', 4, 'C45-04/001', '0400001', '2025-12-22', 'HI', 12, 1263600, 'transfer', 'valid', NULL, NULL, 1, NULL, '6400001!', 'nguyen ngoc lam 0400001 §1000040');
INSERT INTO "receipts" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "household_id", "collector_id", "collector_code", "payer_name", "book_id", "receipt_book", "receipt_no", "receipt_date", "scheme", "months", "amount_paid", "pay_method", "status", "void_on", "void_reason", "closing_id", "note", "sort_key", "search_key") VALUES (2, '00000000-0000-7000-8000-0000000000b7', 1, '02647', NULL, 7, 3, 5, 'NV015184206527', 'Võ Hà Nhung', 5, 'C45-05/001', '0500001', '2026-03-11', 'HI', 12, 1263600, 'cash', 'valid', NULL, NULL, 2, NULL, '6500001!', 'vo ha nhung 0500001 §1000050');
INSERT INTO "receipts" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "household_id", "collector_id", "collector_code", "payer_name", "book_id", "receipt_book", "receipt_no", "receipt_date", "scheme", "months", "amount_paid", "pay_method", "status", "void_on", "void_reason", "closing_id", "note", "sort_key", "search_key") VALUES (3, '00000000-0000-7000-8000-0000000000b8', 1, '02647', NULL, 15, 5, 6, 'NV015192468070', 'Sùng Seo Pó', 6, 'C45-06/001', '0600001', '2026-04-24', 'HI', 12, 1263600, 'cash', 'valid', NULL, NULL, 3, NULL, '6600001!', 'sung seo po 0600001 §1000060');
INSERT INTO "receipts" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "household_id", "collector_id", "collector_code", "payer_name", "book_id", "receipt_book", "receipt_no", "receipt_date", "scheme", "months", "amount_paid", "pay_method", "status", "void_on", "void_reason", "closing_id", "note", "sort_key", "search_key") VALUES (4, '00000000-0000-7000-8000-0000000000b9', 1, '02647', NULL, 1, 1, 2, 'NV015196421898', 'Nông Thế Chính', 2, 'C45-02/001', '0200001', '2026-06-04', 'VSI', 12, 12012000, 'cash', 'valid', NULL, NULL, 4, NULL, '6200001!', 'nong the chinh 0200001 §1000020');
INSERT INTO "receipts" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "household_id", "collector_id", "collector_code", "payer_name", "book_id", "receipt_book", "receipt_no", "receipt_date", "scheme", "months", "amount_paid", "pay_method", "status", "void_on", "void_reason", "closing_id", "note", "sort_key", "search_key") VALUES (5, '00000000-0000-7000-8000-0000000000ba', 1, '02647', NULL, 8, 3, 5, 'NV015184206527', 'Tô Văn Phúc', 5, 'C45-05/001', '0500002', '2026-08-07', 'HI', 6, 478170, 'cash', 'valid', NULL, NULL, 5, NULL, '6500002!', 'to van phuc 0500002 §2000050');
INSERT INTO "receipts" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "household_id", "collector_id", "collector_code", "payer_name", "book_id", "receipt_book", "receipt_no", "receipt_date", "scheme", "months", "amount_paid", "pay_method", "status", "void_on", "void_reason", "closing_id", "note", "sort_key", "search_key") VALUES (6, '00000000-0000-7000-8000-0000000000bb', 1, '02647', NULL, 9, 3, 5, 'NV015184206527', 'Tô Thị Ngân', 5, 'C45-05/001', '0500003', '2026-08-31', 'HI', 12, 819720, 'cash', 'valid', NULL, NULL, 6, NULL, '6500003!', 'to thi ngan 0500003 §3000050');
INSERT INTO "receipts" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "household_id", "collector_id", "collector_code", "payer_name", "book_id", "receipt_book", "receipt_no", "receipt_date", "scheme", "months", "amount_paid", "pay_method", "status", "void_on", "void_reason", "closing_id", "note", "sort_key", "search_key") VALUES (7, '00000000-0000-7000-8000-0000000000bc', 1, '02647', NULL, 5, 2, 2, 'NV015196421898', 'Vàng Thị Thanh Lan', 2, 'C45-02/001', '0200002', '2026-09-12', 'HI', 12, 1366200, 'cash', 'valid', NULL, NULL, 7, NULL, '6200002!', 'vang thi thanh lan 0200002 §2000020');
INSERT INTO "receipts" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "household_id", "collector_id", "collector_code", "payer_name", "book_id", "receipt_book", "receipt_no", "receipt_date", "scheme", "months", "amount_paid", "pay_method", "status", "void_on", "void_reason", "closing_id", "note", "sort_key", "search_key") VALUES (8, '00000000-0000-7000-8000-0000000000bd', 1, '02647', NULL, 19, 6, 4, 'NV066089944984', 'Phạm Văn Phúc', 4, 'C45-04/001', '0400002', '2026-09-13', 'HI', 6, 683100, 'transfer', 'valid', NULL, NULL, 8, NULL, '6400002!', 'pham van phuc 0400002 §2000040');
INSERT INTO "receipts" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "household_id", "collector_id", "collector_code", "payer_name", "book_id", "receipt_book", "receipt_no", "receipt_date", "scheme", "months", "amount_paid", "pay_method", "status", "void_on", "void_reason", "closing_id", "note", "sort_key", "search_key") VALUES (9, '00000000-0000-7000-8000-0000000000be', 1, '02647', NULL, 1, 1, 2, 'NV015196421898', 'Nông Thế Chính', 2, 'C45-02/001', '0200003', '2026-09-18', 'HI', 12, 1366200, 'cash', 'valid', NULL, NULL, 9, NULL, '6200003!', 'nong the chinh 0200003 §3000020');
INSERT INTO "receipts" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "household_id", "collector_id", "collector_code", "payer_name", "book_id", "receipt_book", "receipt_no", "receipt_date", "scheme", "months", "amount_paid", "pay_method", "status", "void_on", "void_reason", "closing_id", "note", "sort_key", "search_key") VALUES (10, '00000000-0000-7000-8000-0000000000bf', 1, '02647', NULL, 10, 3, 5, 'NV015184206527', 'Lưu Văn Ý', 5, 'C45-05/001', '0500004', '2026-09-21', 'HI', 3, 170775, 'cash', 'valid', NULL, NULL, 10, NULL, '6500004!', 'luu van y 0500004 §4000050');
INSERT INTO "receipts" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "household_id", "collector_id", "collector_code", "payer_name", "book_id", "receipt_book", "receipt_no", "receipt_date", "scheme", "months", "amount_paid", "pay_method", "status", "void_on", "void_reason", "closing_id", "note", "sort_key", "search_key") VALUES (11, '00000000-0000-7000-8000-0000000000c0', 1, '02647', NULL, 3, 1, 2, 'NV015196421898', 'Nông Thị Ngọc Khánh', 2, 'C45-02/001', '0200004', '2026-10-01', 'HI', 12, 956340, 'cash', 'valid', NULL, NULL, 11, NULL, '6200004!', 'nong thi ngoc khanh 0200004 §4000020');
INSERT INTO "receipts" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "household_id", "collector_id", "collector_code", "payer_name", "book_id", "receipt_book", "receipt_no", "receipt_date", "scheme", "months", "amount_paid", "pay_method", "status", "void_on", "void_reason", "closing_id", "note", "sort_key", "search_key") VALUES (12, '00000000-0000-7000-8000-0000000000c1', 1, '02647', NULL, 2, 1, 2, 'NV015196421898', 'Phan Hồng Vân', 2, 'C45-02/001', '0200005', '2026-10-18', 'HI', 3, 204930, 'cash', 'valid', NULL, NULL, 12, NULL, '6200005!', 'phan hong van 0200005 §5000020');
CREATE TABLE refunds (
	id INTEGER NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	row_version INTEGER DEFAULT 1 NOT NULL, 
	commune_code VARCHAR(5) NOT NULL, 
	import_batch_id INTEGER, 
	procedure VARCHAR(4) NOT NULL, 
	receipt_id INTEGER NOT NULL, 
	contribution_id INTEGER, 
	person_id INTEGER, 
	person_name VARCHAR(120) NOT NULL, 
	event_on DATE, 
	months INTEGER NOT NULL, 
	amount BIGINT NOT NULL, 
	reason TEXT NOT NULL, 
	explanation TEXT, 
	asked_on DATE NOT NULL, 
	state VARCHAR(10) DEFAULT 'asked' NOT NULL, 
	settled_on DATE, 
	note TEXT, 
	CONSTRAINT pk_refunds PRIMARY KEY (id), 
	CONSTRAINT fk_refunds_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code), 
	CONSTRAINT fk_refunds_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batches (id), 
	CONSTRAINT uq_refunds_uid UNIQUE (uid), 
	CONSTRAINT ck_refunds_ck_refunds_amount CHECK (amount > 0), 
	CONSTRAINT ck_refunds_ck_refunds_procedure CHECK (procedure IN ('606A', '606B', '602A')), 
	CONSTRAINT ck_refunds_ck_refunds_state CHECK (state IN ('asked', 'sent', 'paid', 'refused')), 
	CONSTRAINT fk_refunds_contribution_id FOREIGN KEY(contribution_id) REFERENCES contributions (id), 
	CONSTRAINT fk_refunds_person_id FOREIGN KEY(person_id) REFERENCES persons (id) ON DELETE SET NULL, 
	CONSTRAINT fk_refunds_receipt_id FOREIGN KEY(receipt_id) REFERENCES receipts (id)
);
INSERT INTO "refunds" ("id", "uid", "row_version", "commune_code", "import_batch_id", "procedure", "receipt_id", "contribution_id", "person_id", "person_name", "event_on", "months", "amount", "reason", "explanation", "asked_on", "state", "settled_on", "note") VALUES (1, '00000000-0000-7000-8000-0000000000c2', 1, '02647', NULL, '602A', 4, 4, 1, 'Nông Thế Chính', '2026-11-01', 7, 7007000, 'Vào làm công ty, đóng BHXH bắt buộc từ 01/11/2026', '[{"template":"Biên lai {number}: tự đóng {own} cho {months} tháng, {start} - {end}.","values":{"number":"0200001","own":"12.012.000 đ","months":12,"start":"01/06/2026","end":"31/05/2027"}},{"template":"Thôi đóng BHXH tự nguyện từ {day}: {unused} tháng bắt đầu từ ngày đó trở đi chưa dùng.","values":{"day":"01/11/2026","unused":7}},{"template":"Hoàn phần tự đóng của {given} trong {months} tháng: {amount}.","values":{"months":12,"given":7,"amount":"7.007.000 đ"}},{"template":"Phần ngân sách hỗ trợ không hoàn cho người tham gia.","values":{}},{"template":"Khi đã hoàn trả, kỳ tham gia rút ngắn còn đến {new_end}.","values":{"new_end":"31/10/2026"}}]', '2026-11-22', 'asked', NULL, NULL);
CREATE TABLE reminders (
	id INTEGER NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	row_version INTEGER DEFAULT 1 NOT NULL, 
	commune_code VARCHAR(5) NOT NULL, 
	import_batch_id INTEGER, 
	person_id INTEGER NOT NULL, 
	contact_id INTEGER, 
	scheme VARCHAR(4) NOT NULL, 
	card_end DATE NOT NULL, 
	stage INTEGER NOT NULL, 
	reminded_on DATE NOT NULL, 
	CONSTRAINT pk_reminders PRIMARY KEY (id), 
	CONSTRAINT fk_reminders_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code), 
	CONSTRAINT fk_reminders_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batches (id), 
	CONSTRAINT uq_reminders_uid UNIQUE (uid), 
	CONSTRAINT fk_reminders_contact_id FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE SET NULL, 
	CONSTRAINT fk_reminders_person_id FOREIGN KEY(person_id) REFERENCES persons (id) ON DELETE CASCADE
);
INSERT INTO "reminders" ("id", "uid", "row_version", "commune_code", "import_batch_id", "person_id", "contact_id", "scheme", "card_end", "stage", "reminded_on") VALUES (1, '00000000-0000-7000-8000-0000000000c3', 1, '02647', NULL, 10, 1, 'HI', '2026-12-23', 60, '2026-11-22');
CREATE TABLE report_corrections (
	id INTEGER NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	row_version INTEGER DEFAULT 1 NOT NULL, 
	commune_code VARCHAR(5) NOT NULL, 
	import_batch_id INTEGER, 
	period VARCHAR(7) NOT NULL, 
	booked_in VARCHAR(7) NOT NULL, 
	entered_on DATE NOT NULL, 
	entered_by VARCHAR(80) NOT NULL, 
	subject TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	deltas TEXT NOT NULL, 
	parts TEXT, 
	CONSTRAINT pk_report_corrections PRIMARY KEY (id), 
	CONSTRAINT fk_report_corrections_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code), 
	CONSTRAINT fk_report_corrections_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batches (id), 
	CONSTRAINT uq_report_corrections_uid UNIQUE (uid)
);
CREATE TABLE report_designs (
	id INTEGER NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	row_version INTEGER DEFAULT 1 NOT NULL, 
	commune_code VARCHAR(5) NOT NULL, 
	import_batch_id INTEGER, 
	name VARCHAR(120) NOT NULL, 
	definition TEXT NOT NULL, 
	CONSTRAINT pk_report_designs PRIMARY KEY (id), 
	CONSTRAINT fk_report_designs_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code), 
	CONSTRAINT fk_report_designs_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batches (id), 
	CONSTRAINT uq_report_designs_uid UNIQUE (uid)
);
CREATE TABLE report_runs (
	id INTEGER NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	row_version INTEGER DEFAULT 1 NOT NULL, 
	commune_code VARCHAR(5) NOT NULL, 
	import_batch_id INTEGER, 
	period VARCHAR(30) NOT NULL, 
	form_key VARCHAR(60) NOT NULL, 
	area VARCHAR(60) DEFAULT '' NOT NULL, 
	version INTEGER NOT NULL, 
	made_at DATETIME NOT NULL, 
	made_on DATE NOT NULL, 
	made_by VARCHAR(80) NOT NULL, 
	title TEXT NOT NULL, 
	figures TEXT NOT NULL, 
	data_digest VARCHAR(64) NOT NULL, 
	audit_line INTEGER NOT NULL, 
	letter_no VARCHAR(120), 
	file_name VARCHAR(255), 
	file_digest VARCHAR(64), 
	sent_on DATE, 
	CONSTRAINT pk_report_runs PRIMARY KEY (id), 
	CONSTRAINT fk_report_runs_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code), 
	CONSTRAINT fk_report_runs_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batches (id), 
	CONSTRAINT uq_report_runs_uid UNIQUE (uid)
);
CREATE VIRTUAL TABLE search_index USING fts5(words, content='', contentless_delete=1, detail=none, tokenize='ascii', prefix='1 2 3 4');
DELETE FROM "search_index_config";
INSERT INTO "search_index_config" ("k", "v") VALUES ('version', 4);
DELETE FROM "search_index_data";
INSERT INTO "search_index_data" ("id", "block") VALUES (1, X'31836C');
INSERT INTO "search_index_data" ("id", "block") VALUES (10, X'00000000FF00000101040500040101010101000006020101020200000C03010103030000070401020404000018');
INSERT INTO "search_index_data" ("id", "block") VALUES (137438953473, X'0000029D043062616F1B020669303130306707060231670B060232670F060233671302027575070103636169070404040404010364616E0F020369656E0701046869656D1B0401700B02026F690B0401076973303130346717060235671B01036C616F070404040404020369656E0B01046E6F6E670F0201750B01037068750B04036F6E67070404040404020276691B0102746513020372616D1301077669657474656C17010179130109C2A7673030313069620704063130313069620B04063230313069620F04063330313069621304063430313073691704063530313073691B00023162070404040801016307040404040401016407080101680B040C010169170401016C07040404040401016E0B040101700704040404040101741301017617010179130102C2A707040404040400033262611B020169070404040201750701026361070404040404010264610F02016907010268690B1002016F0B0401026973170401026C610704040404040201690B01026E6F0F0201750B010270680704040404040201761B01027465130201721301027669170103C2A76707040404040400043362616F1B020269300704040402027575070103636169070404040404010364616E0F020269650701036869650B1002026F690B040103697330170401036C616F070404040404020269650B01036E6F6E0F0103706875070404040404020276691B0103747261130103766965170104C2A76730070401310B0401320F04013313040134170401351B000534626930310704040401046469656E0701046869656D1B0401700B010469733031170401046C69656E0B01046E6F6E670F01047068756F07040404040401047472616D13010476696574170105C2A767303007040231300B040232300F04023330130402343017040235301B040609050505050B06060704060A050B060704060B0505060A040C090909090909090506050905090404040A0607040A05040605060A0405040A040504050B0708050B06050706070B05060B0506060704040404040B0707040807070C07070805050505');
INSERT INTO "search_index_data" ("id", "block") VALUES (274877906945, X'0000094F0D3030313030363930333733323832050838363235323639392604093138333732393631331E04093330323638333434310E030A353037333531343234322A0508393431363033353506040931383432303635323716050839323436383037301A0607353737353738352E0607363432313839380A02093333303830363436381A04073934393837353306030A36323032393931313536220407393036383031311E030838333835323634302A020B363630383939343439383412020937303033373537323632030838323131343138332E03083935353931303937260209383234323833333832120407373736303239360A030836363032313833390E0308393733323935353422020939343235343439323516010A313030353136303335351A03083133383532363430060407393934343938342603083238363337323639120308333437323936313332030834333432313839381E030835323131343138330A0407383230363532372A03083636383938383132160308383136383334343122030839303337353732360E0407363436383037302E0103616E6826010362616E1203016F3201036375631601036475632203036F6E670E01036B696D2E01046D696E680E100201792E01066E677579656E1A0C020268652A0303756E671A020D7630313030363930333733323832070838363235323639392606093138333732393631331E06093330323638333434310E050A353037333531343234322A0708393431363033353506060931383432303635323716070839323436383037301A0807353737353738352E0807363432313839380A040B333632303239393131353622040B363630383939343439383412010270610A020468756E672E01057175616E67060103736F6E060203756E670A01057468616E681A04016F2A0301690E0301750E0808020372616E220304756F6E670602017522010376616E1214040167120203696E683202016F160201751E0C080101790A010CC2A730343632353833313031060A033833302A040B37303836343239313531301A0F02766E1A0904363930312E030A313130383630393633301E04093434333836313830312209063230333031300E0F02766E0E030A3231383839383636303116040B34323431353337303531302A0F02766E2A040938333338323432383012030C3331363932373338313031301E0F02766E1E0904343330313204093537383934393333300604093831343131323530310A0A033837302E030A34353539323337393830220409383934343939313031260A053830363630120F02766E12030A3532393434353234393016040B3533303631343930353130060F02766E060904353030311A040B38373537373539313531302E0F02766E2E030A36323735373330303730320A033930310E040B3531313939323032363330220F02766E2204093932303637373238300A030C373235363032343831353130160F02766E160904383530312A040939303139353539373026030C383233373330393630303130320F02766E3204093634363038303333301A04093938313234333430311E09063639313531300A0F02766E0A030A393338313230363638300E040936323733363832303112040B3936323532363830303130260F02766E2600023130060404040404040404040404010131060404040404040404040404010161260101621220010163160101640E1401016B2E01016D0E101001016E0604040404040404040404040101700A24010171060101730604010174060808040404080101761204080804080101790A0102C2A70604040404040404040404040003323031060404080404080404040201330614040408020136120201372608040201380A04041002013916010231300604040404040404040404040102616E260102626112200102637516010264750E1401026B692E01026D690E100201792E01026E671A0C0201681A10020176060404040404040404040404010270610A0201682E01027175060102736F060201750A010274680E0804040C020172061C020175220102766112140201693202016F160201751E0C080103C2A730061410040301310E10040301321204140301330604141004030134121004030135061004140301360A0414100301371610040301380A1004140301390E04140004333031300E10080C03013506040C0410040202333306140301361E040301382A020236361202023730320301382E03013926020238320A080301360E03013922020239341601033130301A030131062003013212030133320301341E0301350A2003013616030138220301390E200103616E6826010362616E1203016F3201036375631601036475632203016F0E01036B696D2E01036D696E0E1001036E67751A0C020268652A0301751A0202763006040404040404040404040401037068752E0103717561060103736F6E060202756E0A01037468611A100301690E0301750E0808020272612203017506010376616E12140202696E320104C2A7303406240401371A14030231311E0401340E1403023231160401342A04013812030233311E14040135060401380A2403023435220401381214030235321604013506140401382E030236320E24040135220401390A0302373216140401392603023832320401361A0401390A14030239330E040136120401392600053430313030260C0401311E0401330E0302353006240401310A0C041402033333301A0401390603023632220401391E030238332A020336363012020337303032030238322E03023935260203383234120401370A030236360E03023937220203393432160104313030351A03023133060401392603023238120302333432030234331E030235320A0401382A03023636160302383122030239300E0401362E010464756F6E0E01046D696E680E1001046E6775791A0C020368756E1A020376303106040408040408040404040133220401361201047068756E2E01047175616E06010473756E670A01047468616E1A04016F2A020372616E220302756F06010476616E67120203696E68320105C2A73034360624040237301A1403033131301E040234340E14030332313816040234322A040238331203033331361E140402353706040238310A24030334353522040238391214030335323916040235330614040238372E03033632370E240402353122040239320A030337323516140402393026030338323332040236341A040239380A1403033933380E04023632120402393626040F0B0C0C0D0B0C0B0A0A0C0A0D0A0B0E0C0B0B0C0A0B0B0C0D0B0A0B0B0B0B0A0B0B0B0A0606040606060608040A0506100B0C0C0D0B0C0B0A0A0E0E0507080606080404060607040704060406040F060E05070D0C09050D0E050C0F05070C0C060D0C08050D0E05070E050D060E050C0F05070C0F050C0C09050D0C0E05100F0405040504060F0504050A0904100F0804060704100506050605060406050F050405050409050406040406090606080607070607060A0906050405050404060404050605040404050404050606040606040607070504100606060507040605040705080505050504040604050505050504060404060405040505040409040406070604050405060605050604050506070504050505050405050504070808060F040407070707040605070609060606060505070506060606060507050507050605060605');
INSERT INTO "search_index_data" ("id", "block") VALUES (412316860417, X'000003EC0B3030323634373030303031050A0132090A01330D0A0134110A0135150A0136190A01371D020933333334303634303911020937303338333731353105030838303336303233370D030839323937353636371D020938383230393836393409020939303939323934393515030837343731343132341901056368696E680501056769616E6711010268610D01026D691101046E686174090303756E670D02036F6E67051801047068616D19030275631902016F15010373656F150203756E671501057468616E681D04016F11030165050202726909010376616E19040401670902016F0D010CC2A73130303030373436323005040935313733383330373005030A3230303030373436323009030A333030303037343632300D030A3430303030373436323011040932313431373437393019040939363839303238383009030A3530303030373436323015040939343932393930393015030A3630303030373436323019030A373030303037343632301D04093332303633303837300D04093636353739323937301D030A3930343630343333333011000231300504040404040401016305010167110101680D01016D1101016E050404100101701504010173150101740504080C01017609040C040102C2A7050404040404040003323032050404040404040201331102013705081002013809020139150401026368050102676911010268610D01026D691101026E68090402016F0518010270681902016F1501027365150201751501027468050C0C020172090102766109100402016F0D0103C2A73105030132090301330D03013409080803013515030136190301370D100301391100043330323605040404040404020233331102023730050301380D0301391D020238380902023930150301371901036368690501036769611101036E6861090301750D02026F6E051801037068611903017519010373656F150202756E150103746861110C030165050202726909010376616E0910040104C2A7313005040135050302323009030233300D030234301104013219040139090302353015040139150302363019030237301D0401330D0401361D03023930110005343032363405040404040404020333333311020337303305030238300D030239321D020338383209020339303915030237341901046368696E0501046769616E1101046E686174090302756E0D02036F6E67051801047068616D190302756319010473756E671501047468616E1D04016F11010476616E67090105C2A731303005040235310503033230300903033330300D03033430301104023231190402393609030335303015040239341503033630301903033730301D040233320D040236361D030339303411040D0404040404040C0C0B0B0C0C0B080805050706070705040606080404050704040F0C0D0D0D0C0C0D0C0D0D0C0C0D0B0404040407050407070B0C04060405050505050605050405040704070406040406040405040D050504040505040606060406060406050704050807040505050404050405050404050E06060505060605070707050707050707040708050606060505060506060505');
INSERT INTO "search_index_data" ("id", "block") VALUES (549755813889, X'00000E120D3030313030373933373537323658050839373539313039374C060739383833333233100409313634303231383339380508373330393836393408050838323435323538312405083939313434383636140409323038303638303131440508323531313431383354050538333338323804093330393233373231302C0508313234393837353330050536303233370804063932393439351C0505373536363728030A353036363736303239363405083734383337313531040607373534343932353C050838353731343132342804093135373636373935321C05083831383036343638400409323132383938383132600409333033383532363430500508323534303634303918020B3331323131333239353534480308333334303634303934030A343138333633373236395C030A383139393632313738300C020B343030353931393130333820020937303338333731353104030838303336303233371C03083932393735363637580802093831383632313738302003083436343532353831440308383230393836393410080209393031363637393532380407393932393439353C030833313233373231305C0308343831393130333840030836353134343836362C030837343731343132344C04073638383333323324010A313030313636373935322404073737363032393644030831303336303233370C0407363435323538313003083232353434393235500407353134343836361C030833313233373231303C040733383337313531040407373332393535345C040739393239343935280308343630323138333948040738363231373830140308353437313431323434030836303830363436385404073334303634303920040739343938373533400308373230393836393408040735353931303937600407383139313033382C030838343238333338324C040736383833333233180308393239373536363738040739303638303131580103616E68180104626963685C020E7432313531303534373134313234340808393239373536363738010463686175300303696E6804010F646E3431353130363934393837353340080839393036383031315802016F38010F67643431353130303136363739353224080831303336303233370C08083232353434393235500907353134343836361C080833313233373231303C0907333833373135310409073939323934393528080834383632313738301408083633343036343039200808373230393836393408080838343238333338324C020469616E6734010268611C03026E6738020E63343135313033373332393535345C02036F6E6708020E7334313531303037373630323936440808313634353235383130080834363032313833394808083735353931303937600907383139313033382C0201755C01056B68616E680C01036C616D5003016E1404030175480202757528040401026D693403026E68600201794001046E67616E2403026F630C4403047579656E500203686174100303756E671C02036F6E6704084C08010270614003016F44020368616D4C0804016E0803027563202C02016F3C010373656F3C08040203756E673C0804010F746531313531303630383036343638540808383638383333323318020468616E6814440804016F34030165040301690C08040C0C082403026F6D5C02016F200402027269100201755403036F6E672C010376616E0818080420080404016710040402016F1C0201754001017928010CC2A7303132373332313330313C0D0535313464673C0B0239305C09063930333031302C040B3436323538333033353130500409383731323638313830200A03343031140D0535313464671409063939313833300C030C31313038363038303230313044090439393031580D053531346E64580409353137333833303730040A03333031040D05353134646704090634373035313004040B383532353432383130313024090436313031300D053531347368300A0334383044030C323138383938323132353130600409353937363631303031240D053531346467240B0239303809063735313531301C04083833333832303130380904343830314C0D0535313464674C030A33323333383836373930240A03383031180D05353131657418090639393030313010040B353738393432313330313030090439363031400D053531346E6440040B383134313135323230313054030A34323134313734353031340D053531327462340A033739304C090635383035313028040B3535393233313132313330480904373330315C0D0535313463685C0409393638393032373031080D053531346467080A033838301008090633373130313008030A35323934343532323031500D0535313464675009063737303531303C040839343932393031301C0904393039303C0A03333031280D05353134646728030C3632373537333937303031305804093638343431353230311C0D0535313464671C0A033639302C090639393130313014040B393230363736363035313034090437303031440D053531347368440309373332303633303130080C01310C0D0535313464670C0A033837301C0408363635373930313028090432393031380D053531327462380B02373058080409393031393535373031600D0535313473686009063739303031304C030A38333031393138343930400A033730312C0D0535313473682C0906393530303430200409363436303830363031540D05353131657454090631383135313040030A39303436303433333330340A03363031200D05353134646720090635323335313018040B333831323034363130313038090436343031480D05353134736848040B36323733363338313433305C00023130040404040404040404040404040404040404040404040404010131040404080404040404040404040404040404040404040401016118010162340424010163042C01016438081801016704040408080404040C08100401016808141004080C04140401016B0C01016C1404100404180801016D340C2001016E0408040C082C080801017008181C040408080101733C080401017404080404040804080404041C0404040101760808040404040804140C0804010179280102C2A7040404040404040404040404040404040404040404040404000332303104040804040408040404040404040408040404080201330C2814140201342002013704183C080201381008082402013924080C04040C100102313004040408040404040404040404040404040404040404040102616E18010262695C020174340401026368042C0102646E401802016F3801026764040404080804040414100402016934010268611C1C0201635C02016F080201732C041404180201755C01026B680C01026C611404300802017528040401026D69342C0201794001026E670C182C020168100C02016F04084C0801027061400402016808182C0802016F3C010273653C08040201753C080401027465183C020168040808040C0C040420040402016F2004020172100201752C28010276610808040408080420080402016F1C020175400103C2A7300C080C0C10140C03013104200C14140301321C0814141403013310080C0C1014030134080808100C1404100301351C0C14140301361408100810140301370804100C10140C08030138200C14140301391808140410140004333031300808040808040404080C0808040301350414040C0C080410100202333148030133340301345C0301380C020234302002023730040301381C030139580802023831200301344403013810080202393038040301335C030134400301362C0301372428010331303024200301310C240301321C3403013304241420030134143403013534030136202014030137082434030138183403013938200103616E681801036269635C020274323404010363686130030169040103646E344018010367643404040408080404041410040202696134010368616E38020263345C02026F6E08020273342C0414041801036B68610C01036C616D5003016E1404030175480202757528040401036D696E6001036E67612403016F0C440301755002026861100301751C02026F6E04084C08010370616F4402026861084408030175202C010373656F3C08040202756E3C08040103746531183C0202686114202408030165040301690C08040C0C082403016F5C02027269100202756F2C010376616E080804040808042008040104C2A730312C1020040134500401380C080C03023131441404013504040138240C1403023231600401351C081404013838140302333210080C04013530100401385403023432280C180401354814040139080808030235323C140401391C0C140302363258040136140810040139341003023733080410040136281020080401394C1403023833200C1404013640140302393018081404013338100401365C00053430313030103C0C040131080C1014040132380C100401330824040401391C0C0302353004240C080401311C240401326004013318380203333132480302333334030234315C030238310C020334303020020337303304030238301C03023932580802033831382003023436440302383210080203393031380401393C030233315C0302343840030236352C030237344C040136240104313030312404013744030231300C0401363003023232500401351C030233313C040133040401375C040139280302343648040138140302353434030236305404013320040139400302373208040135600401382C030238344C040136180302393238040139580104626963685C02037432313404010463686175300302696E040104646E343140180104676434310404040808040404141004020369616E34010468616E673802036334315C02036F6E670802037334312C0414041801046B68616E0C040F0B0A0C0B0B0B0C0B080C0B0809080D0B0A0B0C0B0C0C0B0E0B0D0D0E0C0B0C0C0B0C0C0A0B0B0B0B0A0D0A0B0A0B0A0B0A0A0A0B0A0B0B0A0A0B0A0A0B0A0B0A0607110B0706120B04120B0B0A0B0A0A0B0B0B0B0705051106110B0B0B0A0408060504070505040706070606090504070406040808120B0904040A05050504060C060404040F0805090E0C0608090F07080C0608090E0708060F0C0805090B07080D0608090E07080E0D0806090E07080C0807090D08090B0706080F0C0806090E07080C0408060B0708060C08090D0608090C08090D0608090E07080E1C1A040605060F0C040A060B0A06120F041C19070407070A1B0505050606040F04060404080405080606040705070607040706060E0504050E04040C0808090B07090B0709130C050404040505040505040506040404050705050705040606050506060606040710050605050906060504070606050405040806070508070708040A0405050F090406060406050605070504070506060605060507070507050705040A07060605080504050605050506060506060506060405050505040704050405040504040405040505040405040405040504070707050811060706060A');
INSERT INTO "search_index_data" ("id", "block") VALUES (549755813890, X'0000013005346D696E686001046E67616E2403026F630C4403027579500203686174100302756E1C02036F6E6704084C0801047068616D4C0804016E0803027563202C010473756E673C0804010474653131183C020368616E14440804016F3403026F6D5C0203756F6E2C010476616E671004040105C2A73031322C10200402343650040238370C080C03033131304414040235310404023835240C14030332313860040235391C0814040238333814030333323310080C04023537301004023831540303343231280C180402353548140402393608080803033532393C14040239341C0C140303363237580402363814081004023932341003033733320804100402363628102008040239304C140303383330200C140402363440140303393034180814040233383810040236325C0407070605060509080406090808040506090A0507070507060706080605080607070706070608080608060806');
DELETE FROM "search_index_docsize";
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (4, X'0B', 4);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (5, X'08', 3);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (6, X'0B', 2);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (7, X'07', 1);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (8, X'0B', 4);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (9, X'08', 3);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (10, X'0B', 2);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (11, X'0A', 1);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (12, X'0A', 4);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (13, X'08', 3);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (14, X'0C', 2);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (15, X'08', 1);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (16, X'07', 4);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (17, X'08', 3);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (18, X'0B', 2);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (19, X'08', 1);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (20, X'0A', 4);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (21, X'08', 3);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (22, X'0B', 2);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (23, X'06', 1);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (24, X'0C', 4);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (25, X'08', 3);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (26, X'0B', 2);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (27, X'08', 1);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (28, X'0D', 4);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (29, X'08', 3);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (30, X'0B', 2);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (32, X'0B', 4);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (34, X'0B', 2);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (36, X'0B', 4);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (38, X'0B', 2);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (40, X'0B', 4);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (42, X'0B', 2);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (44, X'0B', 4);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (46, X'0B', 2);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (48, X'09', 4);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (50, X'0B', 2);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (52, X'0B', 4);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (56, X'0D', 4);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (60, X'0B', 4);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (64, X'0B', 4);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (68, X'0B', 4);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (72, X'09', 4);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (76, X'0B', 4);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (80, X'09', 4);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (84, X'09', 4);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (88, X'0B', 4);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (92, X'0C', 4);
INSERT INTO "search_index_docsize" ("id", "sz", "origin") VALUES (96, X'0B', 4);
DELETE FROM "search_index_idx";
INSERT INTO "search_index_idx" ("segid", "term", "pgno") VALUES (1, X'', 2);
INSERT INTO "search_index_idx" ("segid", "term", "pgno") VALUES (2, X'', 2);
INSERT INTO "search_index_idx" ("segid", "term", "pgno") VALUES (3, X'', 2);
INSERT INTO "search_index_idx" ("segid", "term", "pgno") VALUES (4, X'', 2);
INSERT INTO "search_index_idx" ("segid", "term", "pgno") VALUES (4, X'346D', 4);
CREATE TABLE steps (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	who VARCHAR(80) NOT NULL, 
	role VARCHAR(10) NOT NULL, 
	template TEXT NOT NULL, 
	texts TEXT NOT NULL, 
	search_key TEXT NOT NULL, 
	reverses INTEGER, 
	reversed_by INTEGER, 
	import_batch_id INTEGER, 
	CONSTRAINT pk_steps PRIMARY KEY (id), 
	CONSTRAINT fk_steps_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batches (id), 
	CONSTRAINT fk_steps_reversed_by FOREIGN KEY(reversed_by) REFERENCES steps (id), 
	CONSTRAINT fk_steps_reverses FOREIGN KEY(reverses) REFERENCES steps (id)
);
INSERT INTO "steps" ("id", "at", "who", "role", "template", "texts", "search_key", "reverses", "reversed_by", "import_batch_id") VALUES (1, '2026-11-22 08:00:00.000000', 'Dữ liệu mẫu', 'other', '', '{}', '', NULL, NULL, NULL);
INSERT INTO "steps" ("id", "at", "who", "role", "template", "texts", "search_key", "reverses", "reversed_by", "import_batch_id") VALUES (2, '2026-11-22 08:00:00.000000', 'Dữ liệu mẫu', 'other', '', '{}', '', NULL, NULL, NULL);
CREATE TABLE submission_batches (
	id INTEGER NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	row_version INTEGER DEFAULT 1 NOT NULL, 
	commune_code VARCHAR(5) NOT NULL, 
	import_batch_id INTEGER, 
	form VARCHAR(4) NOT NULL, 
	batch_no VARCHAR(40) NOT NULL, 
	opened_on DATE NOT NULL, 
	organisation_id INTEGER, 
	state VARCHAR(10) DEFAULT 'draft' NOT NULL, 
	sent_on DATE, 
	portal_code VARCHAR(40), 
	returned_on DATE, 
	return_reason TEXT, 
	done_on DATE, 
	note TEXT, 
	CONSTRAINT pk_submission_batches PRIMARY KEY (id), 
	CONSTRAINT fk_submission_batches_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code), 
	CONSTRAINT fk_submission_batches_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batches (id), 
	CONSTRAINT uq_submission_batches_uid UNIQUE (uid), 
	CONSTRAINT ck_submission_batches_ck_submission_batches_form CHECK (form IN ('D03', 'D05')), 
	CONSTRAINT ck_submission_batches_ck_submission_batches_state CHECK (state IN ('draft', 'sent', 'returned', 'done')), 
	CONSTRAINT fk_submission_batches_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisations (id)
);
INSERT INTO "submission_batches" ("id", "uid", "row_version", "commune_code", "import_batch_id", "form", "batch_no", "opened_on", "organisation_id", "state", "sent_on", "portal_code", "returned_on", "return_reason", "done_on", "note") VALUES (1, '00000000-0000-7000-8000-0000000000c4', 1, '02647', NULL, 'D03', 'D03-2025-001', '2025-12-22', NULL, 'done', '2025-12-22', 'TNHS251222000', NULL, NULL, '2025-12-29', NULL);
INSERT INTO "submission_batches" ("id", "uid", "row_version", "commune_code", "import_batch_id", "form", "batch_no", "opened_on", "organisation_id", "state", "sent_on", "portal_code", "returned_on", "return_reason", "done_on", "note") VALUES (2, '00000000-0000-7000-8000-0000000000c5', 1, '02647', NULL, 'D03', 'D03-2026-001', '2026-03-11', NULL, 'done', '2026-03-11', 'TNHS260311001', NULL, NULL, '2026-03-18', NULL);
INSERT INTO "submission_batches" ("id", "uid", "row_version", "commune_code", "import_batch_id", "form", "batch_no", "opened_on", "organisation_id", "state", "sent_on", "portal_code", "returned_on", "return_reason", "done_on", "note") VALUES (3, '00000000-0000-7000-8000-0000000000c6', 1, '02647', NULL, 'D03', 'D03-2026-002', '2026-04-24', NULL, 'done', '2026-04-24', 'TNHS260424002', NULL, NULL, '2026-05-06', NULL);
INSERT INTO "submission_batches" ("id", "uid", "row_version", "commune_code", "import_batch_id", "form", "batch_no", "opened_on", "organisation_id", "state", "sent_on", "portal_code", "returned_on", "return_reason", "done_on", "note") VALUES (4, '00000000-0000-7000-8000-0000000000c7', 1, '02647', NULL, 'D05', 'D05-2026-001', '2026-06-04', NULL, 'done', '2026-06-04', 'TNHS260604003', NULL, NULL, '2026-06-11', NULL);
INSERT INTO "submission_batches" ("id", "uid", "row_version", "commune_code", "import_batch_id", "form", "batch_no", "opened_on", "organisation_id", "state", "sent_on", "portal_code", "returned_on", "return_reason", "done_on", "note") VALUES (5, '00000000-0000-7000-8000-0000000000c8', 1, '02647', NULL, 'D03', 'D03-2026-003', '2026-08-07', NULL, 'done', '2026-08-07', 'TNHS260807004', NULL, NULL, '2026-08-14', NULL);
INSERT INTO "submission_batches" ("id", "uid", "row_version", "commune_code", "import_batch_id", "form", "batch_no", "opened_on", "organisation_id", "state", "sent_on", "portal_code", "returned_on", "return_reason", "done_on", "note") VALUES (6, '00000000-0000-7000-8000-0000000000c9', 1, '02647', NULL, 'D03', 'D03-2026-004', '2026-09-03', NULL, 'done', '2026-09-03', 'TNHS260903005', NULL, NULL, '2026-09-10', NULL);
INSERT INTO "submission_batches" ("id", "uid", "row_version", "commune_code", "import_batch_id", "form", "batch_no", "opened_on", "organisation_id", "state", "sent_on", "portal_code", "returned_on", "return_reason", "done_on", "note") VALUES (7, '00000000-0000-7000-8000-0000000000ca', 1, '02647', NULL, 'D03', 'D03-2026-005', '2026-09-14', NULL, 'done', '2026-09-14', 'TNHS260914006', NULL, NULL, '2026-09-21', NULL);
INSERT INTO "submission_batches" ("id", "uid", "row_version", "commune_code", "import_batch_id", "form", "batch_no", "opened_on", "organisation_id", "state", "sent_on", "portal_code", "returned_on", "return_reason", "done_on", "note") VALUES (8, '00000000-0000-7000-8000-0000000000cb', 1, '02647', NULL, 'D03', 'D03-2026-006', '2026-09-18', NULL, 'done', '2026-09-18', 'TNHS260918007', NULL, NULL, '2026-09-25', NULL);
INSERT INTO "submission_batches" ("id", "uid", "row_version", "commune_code", "import_batch_id", "form", "batch_no", "opened_on", "organisation_id", "state", "sent_on", "portal_code", "returned_on", "return_reason", "done_on", "note") VALUES (9, '00000000-0000-7000-8000-0000000000cc', 1, '02647', NULL, 'D03', 'D03-2026-007', '2026-09-21', NULL, 'done', '2026-09-21', 'TNHS260921008', NULL, NULL, '2026-09-28', NULL);
INSERT INTO "submission_batches" ("id", "uid", "row_version", "commune_code", "import_batch_id", "form", "batch_no", "opened_on", "organisation_id", "state", "sent_on", "portal_code", "returned_on", "return_reason", "done_on", "note") VALUES (10, '00000000-0000-7000-8000-0000000000cd', 1, '02647', NULL, 'D03', 'D03-2026-008', '2026-10-01', NULL, 'returned', '2026-10-01', 'TNHS261001009', '2026-10-02', NULL, NULL, NULL);
INSERT INTO "submission_batches" ("id", "uid", "row_version", "commune_code", "import_batch_id", "form", "batch_no", "opened_on", "organisation_id", "state", "sent_on", "portal_code", "returned_on", "return_reason", "done_on", "note") VALUES (11, '00000000-0000-7000-8000-0000000000ce', 1, '02647', NULL, 'D03', 'D03-2026-009', '2026-10-19', NULL, 'sent', '2026-10-19', 'TNHS261019010', NULL, NULL, NULL, NULL);
CREATE TABLE targets (
	id INTEGER NOT NULL, 
	uid VARCHAR(36) NOT NULL, 
	row_version INTEGER DEFAULT 1 NOT NULL, 
	commune_code VARCHAR(5) NOT NULL, 
	import_batch_id INTEGER, 
	year INTEGER NOT NULL, 
	month INTEGER DEFAULT 0 NOT NULL, 
	holder VARCHAR(60) NOT NULL, 
	neighbourhood_id INTEGER, 
	collector_id INTEGER, 
	organisation_id INTEGER, 
	indicator VARCHAR(40) NOT NULL, 
	kind VARCHAR(5) NOT NULL, 
	value BIGINT NOT NULL, 
	document_number VARCHAR(60), 
	document_date DATE, 
	document_title TEXT, 
	spread_from INTEGER, 
	note TEXT, 
	CONSTRAINT pk_targets PRIMARY KEY (id), 
	CONSTRAINT fk_targets_commune_code FOREIGN KEY(commune_code) REFERENCES communes (code), 
	CONSTRAINT fk_targets_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batches (id), 
	CONSTRAINT uq_targets_uid UNIQUE (uid), 
	CONSTRAINT ck_targets_ck_targets_month CHECK (month BETWEEN 0 AND 12), 
	CONSTRAINT ck_targets_ck_targets_kind CHECK (kind IN ('stock', 'flow')), 
	CONSTRAINT ck_targets_ck_targets_value CHECK (value > 0), 
	CONSTRAINT fk_targets_neighbourhood_id FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhoods (id) ON DELETE CASCADE, 
	CONSTRAINT fk_targets_collector_id FOREIGN KEY(collector_id) REFERENCES collectors (id) ON DELETE CASCADE, 
	CONSTRAINT fk_targets_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisations (id) ON DELETE CASCADE, 
	CONSTRAINT fk_targets_spread_from FOREIGN KEY(spread_from) REFERENCES targets (id) ON DELETE SET NULL
);
INSERT INTO "targets" ("id", "uid", "row_version", "commune_code", "import_batch_id", "year", "month", "holder", "neighbourhood_id", "collector_id", "organisation_id", "indicator", "kind", "value", "document_number", "document_date", "document_title", "spread_from", "note") VALUES (1, '00000000-0000-7000-8000-0000000000cf', 1, '02647', NULL, 2026, 0, 'office', NULL, NULL, NULL, 'hi_coverage', 'stock', 9400, '12/QĐ-UBND', '2026-01-05', 'Giao chỉ tiêu phát triển người tham gia BHXH, BHYT', NULL, NULL);
INSERT INTO "targets" ("id", "uid", "row_version", "commune_code", "import_batch_id", "year", "month", "holder", "neighbourhood_id", "collector_id", "organisation_id", "indicator", "kind", "value", "document_number", "document_date", "document_title", "spread_from", "note") VALUES (2, '00000000-0000-7000-8000-0000000000d0', 1, '02647', NULL, 2026, 0, 'office', NULL, NULL, NULL, 'vsi_participants', 'stock', 100, '12/QĐ-UBND', '2026-01-05', 'Giao chỉ tiêu phát triển người tham gia BHXH, BHYT', NULL, NULL);
INSERT INTO "targets" ("id", "uid", "row_version", "commune_code", "import_batch_id", "year", "month", "holder", "neighbourhood_id", "collector_id", "organisation_id", "indicator", "kind", "value", "document_number", "document_date", "document_title", "spread_from", "note") VALUES (3, '00000000-0000-7000-8000-0000000000d1', 1, '02647', NULL, 2026, 0, 'office', NULL, NULL, NULL, 'vsi_new', 'flow', 1200, '12/QĐ-UBND', '2026-01-05', 'Giao chỉ tiêu phát triển người tham gia BHXH, BHYT', NULL, NULL);
INSERT INTO "targets" ("id", "uid", "row_version", "commune_code", "import_batch_id", "year", "month", "holder", "neighbourhood_id", "collector_id", "organisation_id", "indicator", "kind", "value", "document_number", "document_date", "document_title", "spread_from", "note") VALUES (4, '00000000-0000-7000-8000-0000000000d2', 1, '02647', NULL, 2026, 1, 'office', NULL, NULL, NULL, 'vsi_new', 'flow', 100, '12/QĐ-UBND', '2026-01-05', 'Giao chỉ tiêu phát triển người tham gia BHXH, BHYT', NULL, NULL);
INSERT INTO "targets" ("id", "uid", "row_version", "commune_code", "import_batch_id", "year", "month", "holder", "neighbourhood_id", "collector_id", "organisation_id", "indicator", "kind", "value", "document_number", "document_date", "document_title", "spread_from", "note") VALUES (5, '00000000-0000-7000-8000-0000000000d3', 1, '02647', NULL, 2026, 2, 'office', NULL, NULL, NULL, 'vsi_new', 'flow', 100, '12/QĐ-UBND', '2026-01-05', 'Giao chỉ tiêu phát triển người tham gia BHXH, BHYT', NULL, NULL);
INSERT INTO "targets" ("id", "uid", "row_version", "commune_code", "import_batch_id", "year", "month", "holder", "neighbourhood_id", "collector_id", "organisation_id", "indicator", "kind", "value", "document_number", "document_date", "document_title", "spread_from", "note") VALUES (6, '00000000-0000-7000-8000-0000000000d4', 1, '02647', NULL, 2026, 3, 'office', NULL, NULL, NULL, 'vsi_new', 'flow', 100, '12/QĐ-UBND', '2026-01-05', 'Giao chỉ tiêu phát triển người tham gia BHXH, BHYT', NULL, NULL);
INSERT INTO "targets" ("id", "uid", "row_version", "commune_code", "import_batch_id", "year", "month", "holder", "neighbourhood_id", "collector_id", "organisation_id", "indicator", "kind", "value", "document_number", "document_date", "document_title", "spread_from", "note") VALUES (7, '00000000-0000-7000-8000-0000000000d5', 1, '02647', NULL, 2026, 4, 'office', NULL, NULL, NULL, 'vsi_new', 'flow', 100, '12/QĐ-UBND', '2026-01-05', 'Giao chỉ tiêu phát triển người tham gia BHXH, BHYT', NULL, NULL);
INSERT INTO "targets" ("id", "uid", "row_version", "commune_code", "import_batch_id", "year", "month", "holder", "neighbourhood_id", "collector_id", "organisation_id", "indicator", "kind", "value", "document_number", "document_date", "document_title", "spread_from", "note") VALUES (8, '00000000-0000-7000-8000-0000000000d6', 1, '02647', NULL, 2026, 5, 'office', NULL, NULL, NULL, 'vsi_new', 'flow', 100, '12/QĐ-UBND', '2026-01-05', 'Giao chỉ tiêu phát triển người tham gia BHXH, BHYT', NULL, NULL);
INSERT INTO "targets" ("id", "uid", "row_version", "commune_code", "import_batch_id", "year", "month", "holder", "neighbourhood_id", "collector_id", "organisation_id", "indicator", "kind", "value", "document_number", "document_date", "document_title", "spread_from", "note") VALUES (9, '00000000-0000-7000-8000-0000000000d7', 1, '02647', NULL, 2026, 6, 'office', NULL, NULL, NULL, 'vsi_new', 'flow', 100, '12/QĐ-UBND', '2026-01-05', 'Giao chỉ tiêu phát triển người tham gia BHXH, BHYT', NULL, NULL);
INSERT INTO "targets" ("id", "uid", "row_version", "commune_code", "import_batch_id", "year", "month", "holder", "neighbourhood_id", "collector_id", "organisation_id", "indicator", "kind", "value", "document_number", "document_date", "document_title", "spread_from", "note") VALUES (10, '00000000-0000-7000-8000-0000000000d8', 1, '02647', NULL, 2026, 7, 'office', NULL, NULL, NULL, 'vsi_new', 'flow', 100, '12/QĐ-UBND', '2026-01-05', 'Giao chỉ tiêu phát triển người tham gia BHXH, BHYT', NULL, NULL);
INSERT INTO "targets" ("id", "uid", "row_version", "commune_code", "import_batch_id", "year", "month", "holder", "neighbourhood_id", "collector_id", "organisation_id", "indicator", "kind", "value", "document_number", "document_date", "document_title", "spread_from", "note") VALUES (11, '00000000-0000-7000-8000-0000000000d9', 1, '02647', NULL, 2026, 8, 'office', NULL, NULL, NULL, 'vsi_new', 'flow', 100, '12/QĐ-UBND', '2026-01-05', 'Giao chỉ tiêu phát triển người tham gia BHXH, BHYT', NULL, NULL);
INSERT INTO "targets" ("id", "uid", "row_version", "commune_code", "import_batch_id", "year", "month", "holder", "neighbourhood_id", "collector_id", "organisation_id", "indicator", "kind", "value", "document_number", "document_date", "document_title", "spread_from", "note") VALUES (12, '00000000-0000-7000-8000-0000000000da', 1, '02647', NULL, 2026, 9, 'office', NULL, NULL, NULL, 'vsi_new', 'flow', 100, '12/QĐ-UBND', '2026-01-05', 'Giao chỉ tiêu phát triển người tham gia BHXH, BHYT', NULL, NULL);
INSERT INTO "targets" ("id", "uid", "row_version", "commune_code", "import_batch_id", "year", "month", "holder", "neighbourhood_id", "collector_id", "organisation_id", "indicator", "kind", "value", "document_number", "document_date", "document_title", "spread_from", "note") VALUES (13, '00000000-0000-7000-8000-0000000000db', 1, '02647', NULL, 2026, 10, 'office', NULL, NULL, NULL, 'vsi_new', 'flow', 100, '12/QĐ-UBND', '2026-01-05', 'Giao chỉ tiêu phát triển người tham gia BHXH, BHYT', NULL, NULL);
INSERT INTO "targets" ("id", "uid", "row_version", "commune_code", "import_batch_id", "year", "month", "holder", "neighbourhood_id", "collector_id", "organisation_id", "indicator", "kind", "value", "document_number", "document_date", "document_title", "spread_from", "note") VALUES (14, '00000000-0000-7000-8000-0000000000dc', 1, '02647', NULL, 2026, 11, 'office', NULL, NULL, NULL, 'vsi_new', 'flow', 100, '12/QĐ-UBND', '2026-01-05', 'Giao chỉ tiêu phát triển người tham gia BHXH, BHYT', NULL, NULL);
INSERT INTO "targets" ("id", "uid", "row_version", "commune_code", "import_batch_id", "year", "month", "holder", "neighbourhood_id", "collector_id", "organisation_id", "indicator", "kind", "value", "document_number", "document_date", "document_title", "spread_from", "note") VALUES (15, '00000000-0000-7000-8000-0000000000dd', 1, '02647', NULL, 2026, 12, 'office', NULL, NULL, NULL, 'vsi_new', 'flow', 100, '12/QĐ-UBND', '2026-01-05', 'Giao chỉ tiêu phát triển người tham gia BHXH, BHYT', NULL, NULL);
INSERT INTO "targets" ("id", "uid", "row_version", "commune_code", "import_batch_id", "year", "month", "holder", "neighbourhood_id", "collector_id", "organisation_id", "indicator", "kind", "value", "document_number", "document_date", "document_title", "spread_from", "note") VALUES (16, '00000000-0000-7000-8000-0000000000de', 1, '02647', NULL, 2026, 0, 'n1', 1, NULL, NULL, 'hi_coverage', 'stock', 9400, '12/QĐ-UBND', '2026-01-05', 'Giao chỉ tiêu phát triển người tham gia BHXH, BHYT', NULL, NULL);
INSERT INTO "targets" ("id", "uid", "row_version", "commune_code", "import_batch_id", "year", "month", "holder", "neighbourhood_id", "collector_id", "organisation_id", "indicator", "kind", "value", "document_number", "document_date", "document_title", "spread_from", "note") VALUES (17, '00000000-0000-7000-8000-0000000000df', 1, '02647', NULL, 2026, 0, 'n2', 2, NULL, NULL, 'hi_coverage', 'stock', 9400, '12/QĐ-UBND', '2026-01-05', 'Giao chỉ tiêu phát triển người tham gia BHXH, BHYT', NULL, NULL);
INSERT INTO "targets" ("id", "uid", "row_version", "commune_code", "import_batch_id", "year", "month", "holder", "neighbourhood_id", "collector_id", "organisation_id", "indicator", "kind", "value", "document_number", "document_date", "document_title", "spread_from", "note") VALUES (18, '00000000-0000-7000-8000-0000000000e0', 1, '02647', NULL, 2026, 0, 'n2', 2, NULL, NULL, 'vsi_participants', 'stock', 100, '12/QĐ-UBND', '2026-01-05', 'Giao chỉ tiêu phát triển người tham gia BHXH, BHYT', NULL, NULL);
INSERT INTO "targets" ("id", "uid", "row_version", "commune_code", "import_batch_id", "year", "month", "holder", "neighbourhood_id", "collector_id", "organisation_id", "indicator", "kind", "value", "document_number", "document_date", "document_title", "spread_from", "note") VALUES (19, '00000000-0000-7000-8000-0000000000e1', 1, '02647', NULL, 2026, 0, 'n3', 3, NULL, NULL, 'hi_coverage', 'stock', 9400, '12/QĐ-UBND', '2026-01-05', 'Giao chỉ tiêu phát triển người tham gia BHXH, BHYT', NULL, NULL);
INSERT INTO "targets" ("id", "uid", "row_version", "commune_code", "import_batch_id", "year", "month", "holder", "neighbourhood_id", "collector_id", "organisation_id", "indicator", "kind", "value", "document_number", "document_date", "document_title", "spread_from", "note") VALUES (20, '00000000-0000-7000-8000-0000000000e2', 1, '02647', NULL, 2026, 0, 'n4', 4, NULL, NULL, 'hi_coverage', 'stock', 9400, '12/QĐ-UBND', '2026-01-05', 'Giao chỉ tiêu phát triển người tham gia BHXH, BHYT', NULL, NULL);
INSERT INTO "targets" ("id", "uid", "row_version", "commune_code", "import_batch_id", "year", "month", "holder", "neighbourhood_id", "collector_id", "organisation_id", "indicator", "kind", "value", "document_number", "document_date", "document_title", "spread_from", "note") VALUES (21, '00000000-0000-7000-8000-0000000000e3', 1, '02647', NULL, 2026, 0, 'n5', 5, NULL, NULL, 'hi_coverage', 'stock', 9400, '12/QĐ-UBND', '2026-01-05', 'Giao chỉ tiêu phát triển người tham gia BHXH, BHYT', NULL, NULL);
INSERT INTO "targets" ("id", "uid", "row_version", "commune_code", "import_batch_id", "year", "month", "holder", "neighbourhood_id", "collector_id", "organisation_id", "indicator", "kind", "value", "document_number", "document_date", "document_title", "spread_from", "note") VALUES (22, '00000000-0000-7000-8000-0000000000e4', 1, '02647', NULL, 2026, 0, 'n6', 6, NULL, NULL, 'hi_coverage', 'stock', 9400, '12/QĐ-UBND', '2026-01-05', 'Giao chỉ tiêu phát triển người tham gia BHXH, BHYT', NULL, NULL);
INSERT INTO "targets" ("id", "uid", "row_version", "commune_code", "import_batch_id", "year", "month", "holder", "neighbourhood_id", "collector_id", "organisation_id", "indicator", "kind", "value", "document_number", "document_date", "document_title", "spread_from", "note") VALUES (23, '00000000-0000-7000-8000-0000000000e5', 1, '02647', NULL, 2026, 0, 'n7', 7, NULL, NULL, 'hi_coverage', 'stock', 9400, '12/QĐ-UBND', '2026-01-05', 'Giao chỉ tiêu phát triển người tham gia BHXH, BHYT', NULL, NULL);
INSERT INTO "targets" ("id", "uid", "row_version", "commune_code", "import_batch_id", "year", "month", "holder", "neighbourhood_id", "collector_id", "organisation_id", "indicator", "kind", "value", "document_number", "document_date", "document_title", "spread_from", "note") VALUES (24, '00000000-0000-7000-8000-0000000000e6', 1, '02647', NULL, 2026, 0, 'n8', 8, NULL, NULL, 'hi_coverage', 'stock', 9400, '12/QĐ-UBND', '2026-01-05', 'Giao chỉ tiêu phát triển người tham gia BHXH, BHYT', NULL, NULL);
CREATE INDEX ix_audit_import_batch_id ON audit (import_batch_id);
CREATE INDEX ix_audit_row ON audit (kind, row_id);
CREATE INDEX ix_audit_step_id ON audit (step_id);
CREATE INDEX ix_closings_collector_id ON closings (collector_id);
CREATE INDEX ix_closings_commune_code ON closings (commune_code);
CREATE INDEX ix_closings_import_batch_id ON closings (import_batch_id);
CREATE INDEX ix_collectors_collector_code ON collectors (collector_code);
CREATE INDEX ix_collectors_commune_code ON collectors (commune_code);
CREATE INDEX ix_collectors_import_batch_id ON collectors (import_batch_id);
CREATE INDEX ix_collectors_organisation_id ON collectors (organisation_id);
CREATE INDEX ix_collectors_sort ON collectors (sort_key, id);
CREATE INDEX ix_commission_lines_collector_id ON commission_lines (collector_id);
CREATE INDEX ix_commission_lines_commission_period_id ON commission_lines (commission_period_id);
CREATE INDEX ix_commission_lines_commune_code ON commission_lines (commune_code);
CREATE INDEX ix_commission_lines_contribution_id ON commission_lines (contribution_id);
CREATE INDEX ix_commission_lines_import_batch_id ON commission_lines (import_batch_id);
CREATE INDEX ix_commission_periods_commune_code ON commission_periods (commune_code);
CREATE INDEX ix_commission_periods_import_batch_id ON commission_periods (import_batch_id);
CREATE INDEX ix_commission_periods_organisation_id ON commission_periods (organisation_id);
CREATE INDEX ix_commune_keys_public_key ON commune_keys (public_key);
CREATE INDEX ix_communes_province_code ON communes (province_code);
CREATE INDEX ix_contacts_collector_id ON contacts (collector_id);
CREATE INDEX ix_contacts_commune_code ON contacts (commune_code);
CREATE INDEX ix_contacts_day ON contacts (household_id, contacted_on);
CREATE INDEX ix_contacts_household_id ON contacts (household_id);
CREATE INDEX ix_contacts_import_batch_id ON contacts (import_batch_id);
CREATE INDEX ix_contacts_person_id ON contacts (person_id);
CREATE INDEX ix_contracts_commune_code ON contracts (commune_code);
CREATE INDEX ix_contracts_import_batch_id ON contracts (import_batch_id);
CREATE INDEX ix_contracts_organisation_id ON contracts (organisation_id);
CREATE INDEX ix_contributions_batch_id ON contributions (batch_id);
CREATE INDEX ix_contributions_commune_code ON contributions (commune_code);
CREATE INDEX ix_contributions_import_batch_id ON contributions (import_batch_id);
CREATE INDEX ix_contributions_person_id ON contributions (person_id);
CREATE INDEX ix_contributions_receipt_id ON contributions (receipt_id);
CREATE INDEX ix_covers_commune_code ON covers (commune_code);
CREATE INDEX ix_covers_contribution_id ON covers (contribution_id);
CREATE INDEX ix_covers_end ON covers (scheme, valid_to, person_id, end_reason);
CREATE INDEX ix_covers_import_batch_id ON covers (import_batch_id);
CREATE INDEX ix_covers_person ON covers (person_id, scheme, valid_to, valid_from, hi_group, end_reason);
CREATE INDEX ix_covers_receipt_id ON covers (receipt_id);
CREATE INDEX ix_covers_start ON covers (scheme, hi_group, valid_from, person_id);
CREATE INDEX ix_denominators_commune_code ON denominators (commune_code);
CREATE INDEX ix_denominators_import_batch_id ON denominators (import_batch_id);
CREATE INDEX ix_denominators_neighbourhood_id ON denominators (neighbourhood_id);
CREATE INDEX ix_directives_commune_code ON directives (commune_code);
CREATE INDEX ix_directives_due_on ON directives (due_on);
CREATE INDEX ix_directives_import_batch_id ON directives (import_batch_id);
CREATE INDEX ix_events_commune_code ON events (commune_code);
CREATE INDEX ix_events_held_on ON events (held_on);
CREATE INDEX ix_events_import_batch_id ON events (import_batch_id);
CREATE INDEX ix_events_neighbourhood_id ON events (neighbourhood_id);
CREATE INDEX ix_households_collector_id ON households (collector_id);
CREATE INDEX ix_households_commune_code ON households (commune_code);
CREATE INDEX ix_households_import_batch_id ON households (import_batch_id);
CREATE INDEX ix_households_neighbourhood_id ON households (neighbourhood_id);
CREATE INDEX ix_households_sort ON households (sort_key, id);
CREATE INDEX ix_import_batches_content_digest ON import_batches (content_digest);
CREATE INDEX ix_left_out_rows_commune_code ON left_out_rows (commune_code);
CREATE INDEX ix_left_out_rows_import_batch_id ON left_out_rows (import_batch_id);
CREATE INDEX ix_left_out_rows_row_mark ON left_out_rows (row_mark);
CREATE INDEX ix_milestones_commune_code ON milestones (commune_code);
CREATE INDEX ix_milestones_import_batch_id ON milestones (import_batch_id);
CREATE INDEX ix_milestones_neighbourhood_id ON milestones (neighbourhood_id);
CREATE INDEX ix_neighbourhoods_commune_code ON neighbourhoods (commune_code);
CREATE INDEX ix_neighbourhoods_import_batch_id ON neighbourhoods (import_batch_id);
CREATE INDEX ix_organisations_commune_code ON organisations (commune_code);
CREATE INDEX ix_organisations_import_batch_id ON organisations (import_batch_id);
CREATE INDEX ix_package_digests_digest ON package_digests (digest, package_id);
CREATE INDEX ix_package_persons_name_key ON package_persons (name_key);
CREATE INDEX ix_package_persons_national_id ON package_persons (national_id);
CREATE INDEX ix_package_persons_si_number ON package_persons (si_number);
CREATE INDEX ix_packages_commune ON packages (commune_code, period);
CREATE INDEX ix_packages_file_digest ON packages (file_digest);
CREATE INDEX ix_packages_period ON packages (period, state);
CREATE INDEX ix_period_locks_commune_code ON period_locks (commune_code);
CREATE INDEX ix_period_locks_import_batch_id ON period_locks (import_batch_id);
CREATE INDEX ix_persons_birth_date ON persons (birth_date);
CREATE INDEX ix_persons_commune_code ON persons (commune_code);
CREATE INDEX ix_persons_household_id ON persons (household_id);
CREATE INDEX ix_persons_import_batch_id ON persons (import_batch_id);
CREATE INDEX ix_persons_national_id ON persons (national_id);
CREATE INDEX ix_persons_neighbourhood_id ON persons (neighbourhood_id);
CREATE INDEX ix_persons_presence ON persons (id, household_id, neighbourhood_id, life_status, life_date, residence_status, residence_date, birth_date, commune_code);
CREATE INDEX ix_persons_si_number ON persons (si_number);
CREATE INDEX ix_persons_sort ON persons (sort_key, id);
CREATE INDEX ix_place_aliases_commune_code ON place_aliases (commune_code);
CREATE INDEX ix_place_aliases_import_batch_id ON place_aliases (import_batch_id);
CREATE INDEX ix_place_aliases_neighbourhood_id ON place_aliases (neighbourhood_id);
CREATE INDEX ix_rate_entries_commune_code ON rate_entries (commune_code);
CREATE INDEX ix_rate_entries_import_batch_id ON rate_entries (import_batch_id);
CREATE INDEX ix_rate_entries_table ON rate_entries (table_key, "key", valid_from);
CREATE INDEX ix_receipt_books_collector_id ON receipt_books (collector_id);
CREATE INDEX ix_receipt_books_commune_code ON receipt_books (commune_code);
CREATE INDEX ix_receipt_books_import_batch_id ON receipt_books (import_batch_id);
CREATE INDEX ix_receipt_books_serial ON receipt_books (serial, number_from);
CREATE INDEX ix_receipts_closing_id ON receipts (closing_id);
CREATE INDEX ix_receipts_collector_id ON receipts (collector_id);
CREATE INDEX ix_receipts_commune_code ON receipts (commune_code);
CREATE INDEX ix_receipts_date ON receipts (receipt_date);
CREATE INDEX ix_receipts_household_id ON receipts (household_id);
CREATE INDEX ix_receipts_import_batch_id ON receipts (import_batch_id);
CREATE INDEX ix_receipts_number ON receipts (receipt_no, receipt_book);
CREATE INDEX ix_receipts_person_id ON receipts (person_id);
CREATE INDEX ix_refunds_commune_code ON refunds (commune_code);
CREATE INDEX ix_refunds_contribution_id ON refunds (contribution_id);
CREATE INDEX ix_refunds_import_batch_id ON refunds (import_batch_id);
CREATE INDEX ix_refunds_person_id ON refunds (person_id);
CREATE INDEX ix_refunds_receipt_id ON refunds (receipt_id);
CREATE INDEX ix_reminders_commune_code ON reminders (commune_code);
CREATE INDEX ix_reminders_contact_id ON reminders (contact_id);
CREATE INDEX ix_reminders_import_batch_id ON reminders (import_batch_id);
CREATE INDEX ix_reminders_person_id ON reminders (person_id);
CREATE INDEX ix_report_corrections_booked_in ON report_corrections (booked_in);
CREATE INDEX ix_report_corrections_commune_code ON report_corrections (commune_code);
CREATE INDEX ix_report_corrections_import_batch_id ON report_corrections (import_batch_id);
CREATE INDEX ix_report_corrections_period ON report_corrections (period);
CREATE INDEX ix_report_designs_commune_code ON report_designs (commune_code);
CREATE INDEX ix_report_designs_import_batch_id ON report_designs (import_batch_id);
CREATE INDEX ix_report_runs_commune_code ON report_runs (commune_code);
CREATE INDEX ix_report_runs_import_batch_id ON report_runs (import_batch_id);
CREATE INDEX ix_steps_at ON steps (at);
CREATE INDEX ix_steps_import_batch_id ON steps (import_batch_id);
CREATE INDEX ix_submission_batches_commune_code ON submission_batches (commune_code);
CREATE INDEX ix_submission_batches_import_batch_id ON submission_batches (import_batch_id);
CREATE INDEX ix_submission_batches_organisation_id ON submission_batches (organisation_id);
CREATE INDEX ix_targets_collector_id ON targets (collector_id);
CREATE INDEX ix_targets_commune_code ON targets (commune_code);
CREATE INDEX ix_targets_import_batch_id ON targets (import_batch_id);
CREATE INDEX ix_targets_neighbourhood_id ON targets (neighbourhood_id);
CREATE INDEX ix_targets_organisation_id ON targets (organisation_id);
CREATE INDEX ix_targets_spread_from ON targets (spread_from);
CREATE UNIQUE INDEX uq_closings_day ON closings (collector_id, closed_on);
CREATE UNIQUE INDEX uq_commission_lines_cause ON commission_lines (contribution_id, cause) WHERE cause <> 'refund';
CREATE UNIQUE INDEX uq_commission_periods_period ON commission_periods (organisation_id, period);
CREATE UNIQUE INDEX uq_commune_keys_key ON commune_keys (commune_code, public_key);
CREATE UNIQUE INDEX uq_contributions_line ON contributions (receipt_id, line_no);
CREATE UNIQUE INDEX uq_denominators_place ON denominators (commune_code, measure, as_of, area);
CREATE UNIQUE INDEX uq_households_code ON households (commune_code, household_code) WHERE household_code IS NOT NULL;
CREATE UNIQUE INDEX uq_neighbourhoods_name ON neighbourhoods (commune_code, search_key);
CREATE UNIQUE INDEX uq_package_runs_version ON package_runs (commune_code, period, version);
CREATE UNIQUE INDEX uq_period_locks_period ON period_locks (commune_code, period);
CREATE UNIQUE INDEX uq_place_aliases_text ON place_aliases (commune_code, kind, search_key);
CREATE UNIQUE INDEX uq_receipts_book_number ON receipts (book_id, receipt_no) WHERE book_id IS NOT NULL;
CREATE UNIQUE INDEX uq_reminders_stage ON reminders (person_id, scheme, card_end, stage);
CREATE UNIQUE INDEX uq_report_runs_version ON report_runs (commune_code, form_key, period, area, version);
CREATE UNIQUE INDEX uq_submission_batches_number ON submission_batches (commune_code, batch_no);
CREATE UNIQUE INDEX uq_targets_holder ON targets (commune_code, year, month, holder, indicator);
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER covers_paid_once_insert BEFORE INSERT ON covers WHEN NEW.contribution_id IS NOT NULL AND EXISTS (
    SELECT 1 FROM covers AS other
    WHERE other.person_id = NEW.person_id AND other.scheme = NEW.scheme
      AND other.id != NEW.id AND other.contribution_id IS NOT NULL
      AND other.valid_to >= NEW.valid_from AND other.valid_from <= NEW.valid_to
) BEGIN SELECT RAISE(ABORT, 'paid covers of a person overlap'); END;
CREATE TRIGGER covers_paid_once_update BEFORE UPDATE OF valid_from, valid_to ON covers WHEN NEW.contribution_id IS NOT NULL AND EXISTS (
    SELECT 1 FROM covers AS other
    WHERE other.person_id = NEW.person_id AND other.scheme = NEW.scheme
      AND other.id != NEW.id AND other.contribution_id IS NOT NULL
      AND other.valid_to >= NEW.valid_from AND other.valid_from <= NEW.valid_to
) BEGIN SELECT RAISE(ABORT, 'paid covers of a person overlap'); END;
